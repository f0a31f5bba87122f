import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { describe, expect, test } from 'vitest'
import { suite } from './suite.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
const hexOf = (buffer: ArrayBuffer) =>
  Array.from(new Uint8Array(buffer), (b) => b.toString(16).padStart(2, '0')).join('')

const info = bytes('4f6465206f6e2061204772656369616e2055726e')
const plaintext = '4265617574792069732074727574682c20747275746820626561757479'
const aads = ['436f756e742d30', '436f756e742d31']

/** Published with RFC 9180: appendix A.3.1, and the same file's vector for AES-256-GCM (cfrg, test-vectors.json, mode 0). */
const vectors = [
  {
    name: 'RFC 9180 A.3.1 (P-256, HKDF-SHA256, AES-128-GCM)',
    suite: new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() }),
    skEm: '4995788ef4b9d6132b249ce59a77281493eb39af373d236a1fe415cb0c2d7beb',
    skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
    pkRm: '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a826a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
    enc: '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac98536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
    ciphertexts: [
      '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
      'fa6f037b47fc21826b610172ca9637e82d6e5801eb31cbd3748271affd4ecb06646e0329cbdf3c3cd655b28e82',
    ],
  },
  {
    name: 'the suite of the box (P-256, HKDF-SHA256, AES-256-GCM)',
    suite,
    skEm: '90345e3a1d116c1dd39ae76d95ab858c142223a63e44f8f85318cfa91a84858e',
    skRm: '317f915db7bc629c48fe765587897e01e282d3e8445f79f27f65d031a88082b2',
    pkRm: '04abc7e49a4c6b3566d77d0304addc6ed0e98512ffccf505e6a8e3eb25c685136f853148544876de76c0f2ef99cdc3a05ccf5ded7860c7c021238f9e2073d2356c',
    enc: '04c06b4f6bebc7bb495cb797ab753f911aff80aefb86fd8b6fcc35525f3ab5f03e0b21bd31a86c6048af3cb2d98e0d3bf01da5cc4c39ff5370d331a4f1f7d5a4e0',
    ciphertexts: [
      '58c61a45059d0c5704560e9d88b564a8b63f1364b8d1fcb3c4c6ddc1d291742465e902cd216f8908da49f8f96f',
      'b4e7c90d1dd62cb563694956eb517ab55d5e7d1f6366a0066c04ababaa444dbaf60a30d7bb7d3e91b969762dee',
    ],
  },
]

describe.each(vectors)('$name', (vector) => {
  test('opens the published ciphertexts', async () => {
    const recipient = await vector.suite.createRecipientContext({
      recipientKey: await vector.suite.kem.importKey('raw', bytes(vector.skRm).buffer, false),
      enc: bytes(vector.enc),
      info,
    })
    for (const [index, ciphertext] of vector.ciphertexts.entries())
      expect(hexOf(await recipient.open(bytes(ciphertext), bytes(aads[index]!)))).toBe(plaintext)
  })

  test('seals to the published bytes when given the published ephemeral key', async () => {
    const { kem } = vector.suite
    const sender = await vector.suite.createSenderContext({
      recipientPublicKey: await kem.deserializePublicKey(bytes(vector.pkRm)),
      info,
      ekm: {
        privateKey: await kem.importKey('raw', bytes(vector.skEm).buffer, false),
        publicKey: await kem.deserializePublicKey(bytes(vector.enc)),
      },
    })
    expect(hexOf(sender.enc)).toBe(vector.enc)
    for (const [index, ciphertext] of vector.ciphertexts.entries())
      expect(hexOf(await sender.seal(bytes(plaintext), bytes(aads[index]!)))).toBe(ciphertext)
  })
})
