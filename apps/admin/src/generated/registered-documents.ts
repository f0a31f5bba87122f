/** SHA-256 of the documents that the API knows by heart. */
export const registeredDocuments: Readonly<Record<string, string>> = {
  Comparison: '0d8542fb154d321c605a54fe18a18149fb23c912446fa3cac2671b68e1074177',
};
