import { createRequire } from "node:module";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
// ../../packages/typeset/src/templates-folder.ts
/** This package's own place, found by its name: a program into which it has been bundled lies elsewhere. */
const here = createRequire(import.meta.url).resolve("@mognad/typeset/templates-folder");
/** Where the templates lie. */
const templatesFolder = join(dirname(here), "..", "templates");
/** Inter as TrueType, which is what Typst reads: the weights and the slope that style.typ uses. */
const fontFiles = [
	"400Regular/Inter_400Regular",
	"400Regular_Italic/Inter_400Regular_Italic",
	"600SemiBold/Inter_600SemiBold",
	"700Bold/Inter_700Bold"
].map((name) => createRequire(here).resolve(`@expo-google-fonts/inter/${name}.ttf`));
// ../../packages/typeset/src/typeset.ts
/** A document could not be set: a fault of the template, or data that break the standard (a picture without words). */
var TypesetFailed = class extends Error {
	constructor(template, reasons) {
		super(`template ${template} was not set: ${reasons.join(" · ")}`);
	}
};
/** How many documents an unused result of the compiler stays in memory for. */
const keptFor = 10;
let compiler = null;
/**
* Sets a document as PDF with tags, title and language. The compiler itself refuses, for `ua-1`, a missing title, a
* picture without words and a skipped heading level; it does not see a missing language or a table without header
* cells, for which the style takes care.
*
* Takes 10 ms for two pages and 0.4 s for forty, and the process does nothing else meanwhile.
*
* @throws TypesetFailed · Error on the name of a template or asset that there is not or that is a path
* @example await typeset({ template: 'plain', data: { title: 'Läget', language: 'sv', parts: [] } })
*/
async function typeset(request) {
	const { template, data, standard = "ua-1", assets = {} } = request;
	const file = join(templatesFolder, `${template}.typ`);
	if (!/^[a-z-]+$/.test(template) || !existsSync(file)) throw new Error(`no template ${template}`);
	compiler ??= NodeCompiler.create({
		workspace: templatesFolder,
		fontArgs: [{ fontBlobs: fontFiles.map((path) => readFileSync(path)) }]
	});
	try {
		for (const [name, bytes] of Object.entries(assets)) compiler.mapShadow(placeOf(name), Buffer.from(bytes));
		const compiled = compiler.compile({
			mainFilePath: file,
			inputs: { data: JSON.stringify(data) }
		});
		if (!compiled.result) throw new TypesetFailed(template, reasonsOf(compiler, compiled.takeDiagnostics()));
		return { pdf: new Uint8Array(render(compiler, compiled.result, template, standard)) };
	} finally {
		for (const name of Object.keys(assets)) compiler.unmapShadow(placeOf(name));
		compiler.evictCache(keptFor);
	}
}
function placeOf(name) {
	if (!/^[a-z0-9-]+\.(svg|png)$/.test(name)) throw new Error(`${name} is no name of an asset`);
	return join(templatesFolder, "assets", name);
}
function render(by, document, template, standard) {
	try {
		return by.pdf(document, { pdfStandard: standard });
	} catch (error) {
		throw new TypesetFailed(template, [error instanceof Error ? error.message : String(error)]);
	}
}
function reasonsOf(by, diagnosis) {
	return (diagnosis ? by.fetchDiagnostics(diagnosis) : []).map(({ message }) => message ?? "unknown");
}
export { typeset };

//# sourceMappingURL=src-BBV25_0x.js.map