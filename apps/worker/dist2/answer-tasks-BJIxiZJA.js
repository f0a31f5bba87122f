import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from, to } from "pg-copy-streams";
// ../../packages/model/src/errors.ts
/** What was asked for does not exist, or is not yours to see: the two are answered alike. */
var NotFound = class extends Error {
	subject;
	code = "NOT_FOUND";
	constructor(subject) {
		super(`${subject} not found`);
		this.subject = subject;
		this.name = "NotFound";
	}
};
/**
* A rule of the domain says no. `code` names a page in docs/problems and a text in the language files;
* `detail` holds counts and ids only, never content.
*/
var RuleBroken = class extends Error {
	code;
	detail;
	constructor(code, detail = {}) {
		super(code);
		this.code = code;
		this.detail = detail;
		this.name = "RuleBroken";
	}
};
// ../../packages/db/src/responses/copy.ts
/**
* Runs COPY (query) TO STDOUT in binary and hands over its bytes unread. The connection must not pipeline.
* COPY takes no parameters: only ids that `uuidList` has checked may stand in the query.
*/
async function copyOut(client, query) {
	const chunks = [];
	let size = 0;
	for await (const chunk of client.query(to(`copy (${query}) to stdout (format binary)`))) {
		chunks.push(chunk);
		size += chunk.length;
	}
	const bytes = new Uint8Array(size);
	let at = 0;
	for (const chunk of chunks) {
		bytes.set(chunk, at);
		at += chunk.length;
	}
	return bytes;
}
/**
* Inserts rows that BinaryRows has written. They go through a temporary table: COPY into a table with row-level
* security is refused, also to a role that may write every row. Needs an open transaction.
*/
async function copyIn(client, table, columns, bytes) {
	const names = columns.join(", ");
	await client.query(`create temp table incoming on commit drop as select ${names} from ${table} with no data`);
	await pipeline(Readable.from(slices(bytes)), client.query(from(`copy incoming (${names}) from stdin (format binary)`)));
	await client.query(`insert into ${table} (${names}) select ${names} from incoming`);
	await client.query(`drop table incoming`);
}
function* slices(bytes, size = 262144) {
	for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(size, bytes.length - at));
}
const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** `'{..}'::uuid[]` for a statement that takes no parameters. @throws TypeError on anything that is no UUID */
function uuidList(ids) {
	for (const id of ids) if (!uuidShape.test(id)) throw new TypeError("not a UUID");
	return `'{${ids.join(",")}}'::uuid[]`;
}
// ../../packages/db/src/editions/edition.store.ts
async function readEditionToCompute(db, editionId) {
	const { rows } = await db.query(`select id, instrument_version_id as "instrumentVersionId", reporting_year as "reportingYear", state, seed::text,
            content_hash as "contentHash"
       from edition where id = $1`, [editionId]);
	return rows[0] ?? null;
}
/** The organisations of an edition, in the order of their codes. `computeRunId` names them; the batches below it say how they fared. */
async function readMembersOfEdition(db, computeRunId) {
	const { rows } = await db.query(`with failed as (
       select bm.organisation_id, bm.round_id from job_run b join job_run_organisation bm on bm.job_run_id = b.id
        where b.parent_id = $1 and b.state <> 'done')
     select m.organisation_id as "organisationId", m.round_id as "roundId", o.kind, o.code,
            o.skr_group as "skrGroup", o.skr_group_name as "skrGroupName", o.county_code as "countyCode",
            o.county_name as "countyName", o.population, o.sharing_level as "sharingLevel",
            q.grade, u.unit_id as "rootUnitId",
            (m.organisation_id, m.round_id) in (select f.organisation_id, f.round_id from failed f) as failed,
            t.round_id is not null or exists (
              select from score s where s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole') as "hasFigures",
            t.mean is not null as "hasTotal"
       from job_run_organisation m
       join organisation o on o.id = m.organisation_id
       left join quality q on q.round_id = m.round_id and q.branch = 'own'
       left join round_unit u on u.round_id = m.round_id and u.branch = 'own' and u.parent_id is null
       left join score t on t.round_id = u.round_id and t.unit_id = u.unit_id and t.part = 'whole' and t.node_id = 'total'
      where m.job_run_id = $1 order by o.kind, o.code, m.organisation_id`, [computeRunId]);
	return rows;
}
/** Binary rows of the organisations' own figures on some nodes: (organisation_id, node_id, respondents, answers, mean, low, high, truncated, reason). */
function copyOwnFigures(client, members, nodes) {
	const wanted = nodes.map((node) => client.escapeLiteral(node)).join(",");
	return copyOut(client, `select s.organisation_id, s.node_id, s.respondents, s.answers, s.mean, s.comparison_low, s.comparison_high, s.truncated, s.reason
       from unnest(${uuidList(members.map((member) => member.roundId))}, ${uuidList(members.map((member) => member.rootUnitId))}) as m (round_id, unit_id)
       join score s on s.round_id = m.round_id and s.unit_id = m.unit_id and s.part = 'whole'
        and s.node_id in (${wanted || "null"})`);
}
/**
* Binary rows of the figures of shown units by kind: (organisation_id, kind, frame, respondents, node_id, mean,
* effective_answers). Only units that are shown as a group of their own, and of units of one kind inside each other the
* outer one. Statements and factors are left out: too fine to be told of a kind of unit; and funded operations, whose
* operators have not chosen to share.
*/
function copyKindFigures(client, members) {
	return copyOut(client, `with recursive chain as (
       select u.round_id, u.unit_id as below, u.frame, u.kind as kind_below, u.unit_id as at, u.parent_id, u.kind, u.published
         from round_unit u where u.round_id = any (${uuidList(members.map(({ roundId }) => roundId))})
       union all
       select c.round_id, c.below, c.frame, c.kind_below, p.unit_id, p.parent_id, p.kind, p.published
         from chain c join round_unit p on p.round_id = c.round_id and p.unit_id = c.parent_id),
     frames as (select round_id, at as unit_id, sum(frame)::int as frame from chain group by 1, 2),
     -- One row for each unit, so that it is joined by a hash: as an anti-join it was a loop over all of them for each score.
     inside as (select round_id, below as unit_id,
                       bool_or(at <> below and published and kind = kind_below and parent_id is not null) as is_inside
                  from chain group by 1, 2)
     select s.organisation_id, u.kind, f.frame, s.respondents, s.node_id, s.mean, s.effective_answers
       from round_unit u
       join frames f on f.round_id = u.round_id and f.unit_id = u.unit_id
       join inside i on i.round_id = u.round_id and i.unit_id = u.unit_id and not i.is_inside
       join score s on s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole'
      where u.branch = 'own' and u.published and u.parent_id is not null and s.mean is not null
        and split_part(s.node_id, ':', 1) in ('total', 'dimension', 'category', 'area')`);
}
/** Columns of the edition's tables in the order in which BinaryRows are written for them. */
const editionColumns = {
	edition_cohort: [
		"edition_id",
		"key",
		"kind",
		"parent_key",
		"name",
		"members",
		"named_members",
		"belonging",
		"shown"
	],
	edition_figure: [
		"edition_id",
		"cohort_key",
		"node_id",
		"organisations",
		"mean",
		"p10",
		"q25",
		"median",
		"q75",
		"p90",
		"reason"
	],
	edition_member: [
		"edition_id",
		"organisation_id",
		"round_id",
		"sharing_level",
		"grade",
		"main_group",
		"skr_group",
		"reason"
	],
	edition_value: [
		"edition_id",
		"organisation_id",
		"node_id",
		"sharing_level",
		"mean",
		"low",
		"high",
		"respondents",
		"answers",
		"truncated",
		"reason"
	],
	edition_position: [
		"edition_id",
		"organisation_id",
		"cohort_key",
		"node_id",
		"others",
		"position",
		"best_quarter_gap",
		"reason",
		"gap_reason",
		"likely_low",
		"likely_high",
		"higher_than",
		"lower_than",
		"place_reason",
		"weight_low",
		"weight_high",
		"weight_reason"
	],
	edition_feature: [
		"edition_id",
		"feature_id",
		"position",
		"weight",
		"organisations",
		"year",
		"source"
	],
	edition_peer: [
		"edition_id",
		"organisation_id",
		"place",
		"peer_id",
		"distance",
		"driver1",
		"share1",
		"driver2",
		"share2",
		"driver3",
		"share3"
	],
	edition_kind_value: [
		"edition_id",
		"organisation_id",
		"kind",
		"node_id",
		"sharing_level",
		"units",
		"respondents",
		"mean",
		"low",
		"high"
	]
};
/**
* Empties an edition that is not published yet and writes its frame; its slices come next, in the same transaction,
* and `finishEdition` last. Nobody sees anything of it before: run twice, the same rows.
*/
async function beginEdition(client, editionId, frame) {
	for (const table of tables.toReversed()) await client.query(`delete from ${table} where edition_id = $1`, [editionId]);
	await copyTables(client, frame);
}
async function writeSlice(client, slice) {
	await copyTables(client, slice);
}
const tables = Object.keys(editionColumns);
async function copyTables(client, rows) {
	for (const table of tables) if (rows[table]) await copyIn(client, table, editionColumns[table], rows[table]);
}
/**
* Says that an edition is computed. The report of an attack on what was there before is gone with it.
*
* @param leftOut organisations whose batch failed for good
* @throws when it is published already: it is immutable, and the transaction must be rolled back
*/
async function finishEdition(client, editionId, edition) {
	const { rowCount } = await client.query(`update edition set state = 'computed', recipe_hash = $2, content_hash = $3, left_out = $4, computed_at = now()
      where id = $1 and state in ('draft', 'computed', 'audited')`, [
		editionId,
		edition.recipeHash,
		edition.contentHash,
		edition.leftOut
	]);
	if (!rowCount) throw new Error("the edition is not open for computing");
	await client.query(`delete from edition_audit where edition_id = $1`, [editionId]);
}
// ../../packages/db/src/responses/copy-binary.ts
/**
* PostgreSQL's binary COPY format, read and written. Figures pass as the eight bytes they are and ids as sixteen, so
* neither side prints or parses text; and the bytes can be handed to a thread without being looked at.
* Source: PostgreSQL documentation, COPY, "Binary Format"; array layout as in array_send.
*/
const signature = Buffer.from("PGCOPY\nÿ\r\n\0", "latin1");
const headerLength = signature.length + 8;
const int4Oid = 23;
const int8Oid = 20;
/** How many ids and words are kept as bytes, and how long a word is kept for. */
const keptAtMost = 2e4;
const longestKept = 64;
/** Writes rows for COPY .. FROM STDIN (FORMAT binary). Columns are appended in the order of the table. */
var BinaryRows = class {
	columns;
	buffer = /* @__PURE__ */ new Uint8Array(65536);
	view = new DataView(this.buffer.buffer);
	length = headerLength;
	keptIds = /* @__PURE__ */ new Map();
	keptWords = /* @__PURE__ */ new Map();
	rows = 0;
	constructor(columns) {
		this.columns = columns;
		this.buffer.set(signature);
	}
	row() {
		this.rows++;
		this.room(2);
		this.view.setInt16(this.length, this.columns);
		this.length += 2;
		return this;
	}
	uuid(value) {
		if (value === null) return this.nothing();
		return this.append(kept(this.keptIds, value, (id) => Buffer.from(id.replaceAll("-", ""), "hex")));
	}
	text(value) {
		if (value === null) return this.nothing();
		if (value.length > longestKept) return this.append(Buffer.from(value));
		return this.append(kept(this.keptWords, value, (word) => Buffer.from(word)));
	}
	bytes(value) {
		return this.append(value);
	}
	int2(value) {
		this.head(2);
		this.view.setInt16(this.length, value);
		this.length += 2;
		return this;
	}
	int4(value) {
		if (value === null) return this.nothing();
		this.head(4);
		this.view.setInt32(this.length, value);
		this.length += 4;
		return this;
	}
	float8(value) {
		if (value === null) return this.nothing();
		this.head(8);
		this.view.setFloat64(this.length, value);
		this.length += 8;
		return this;
	}
	bool(value) {
		this.head(1);
		this.buffer[this.length++] = value ? 1 : 0;
		return this;
	}
	int4Array(values) {
		this.arrayHead(values.length, int4Oid, 4);
		for (let i = 0; i < values.length; i++) {
			this.view.setInt32(this.length, 4);
			this.view.setInt32(this.length + 4, values[i]);
			this.length += 8;
		}
		return this;
	}
	/** Whole numbers up to 2^53. */
	int8Array(values) {
		this.arrayHead(values.length, int8Oid, 8);
		for (let i = 0; i < values.length; i++) {
			this.view.setInt32(this.length, 8);
			this.view.setBigInt64(this.length + 4, BigInt(values[i]));
			this.length += 12;
		}
		return this;
	}
	/** The whole file. Nothing can be appended afterwards. */
	finish() {
		this.room(2);
		this.view.setInt16(this.length, -1);
		this.length += 2;
		return this.buffer.slice(0, this.length);
	}
	arrayHead(length, oid, size) {
		const dimensions = length === 0 ? 0 : 1;
		const bytes = 12 + dimensions * (8 + length * (size + 4));
		this.head(bytes);
		const head = dimensions === 0 ? [
			0,
			0,
			oid
		] : [
			1,
			0,
			oid,
			length,
			1
		];
		for (const value of head) {
			this.view.setInt32(this.length, value);
			this.length += 4;
		}
	}
	append(value) {
		this.head(value.length);
		const bytes = this.buffer;
		let at = this.length;
		for (let i = 0; i < value.length; i++) bytes[at++] = value[i];
		this.length = at;
		return this;
	}
	/** The length of a column's value, and room for both. */
	head(size) {
		this.room(4 + size);
		this.view.setInt32(this.length, size);
		this.length += 4;
	}
	nothing() {
		this.room(4);
		this.view.setInt32(this.length, -1);
		this.length += 4;
		return this;
	}
	room(size) {
		if (this.length + size <= this.buffer.length) return;
		const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + size));
		larger.set(this.buffer.subarray(0, this.length));
		this.buffer = larger;
		this.view = new DataView(larger.buffer);
	}
};
function kept(shelf, word, encode) {
	const known = shelf.get(word);
	if (known) return known;
	const bytes = encode(word);
	if (shelf.size < keptAtMost) shelf.set(word, bytes);
	return bytes;
}
/** Reads what COPY .. TO STDOUT (FORMAT binary) has sent: `next()` goes to a row, then one call per column in order. */
var BinaryReader = class {
	buffer;
	at = headerLength;
	constructor(bytes) {
		this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		if (!this.buffer.subarray(0, signature.length).equals(signature)) throw new Error("not a binary COPY");
	}
	next() {
		const columns = this.buffer.readInt16BE(this.at);
		this.at += 2;
		return columns !== -1;
	}
	uuid() {
		const hex = this.column().toString("hex");
		return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
	}
	/** The bytes of a column where they lie: valid as long as the whole is. */
	bytes() {
		return this.column();
	}
	text() {
		return this.nullable()?.toString() ?? null;
	}
	int4() {
		return this.nullable()?.readInt32BE(0) ?? null;
	}
	float8() {
		return this.nullable()?.readDoubleBE(0) ?? null;
	}
	int4Array() {
		const array = this.column();
		const values = new Uint32Array(lengthOfArray(array));
		for (let i = 0; i < values.length; i++) values[i] = array.readInt32BE(20 + i * 8 + 4);
		return values;
	}
	int8Array() {
		const array = this.column();
		const values = new Float64Array(lengthOfArray(array));
		for (let i = 0; i < values.length; i++) values[i] = Number(array.readBigInt64BE(20 + i * 12 + 4));
		return values;
	}
	column() {
		const column = this.nullable();
		if (!column) throw new Error("null where a value must be");
		return column;
	}
	nullable() {
		const size = this.buffer.readInt32BE(this.at);
		this.at += 4;
		if (size === -1) return null;
		const column = this.buffer.subarray(this.at, this.at + size);
		this.at += size;
		return column;
	}
};
function lengthOfArray(array) {
	return array.readInt32BE(0) === 0 ? 0 : array.readInt32BE(12);
}
// ../../packages/scoring/src/scales/answer-to-score.ts
/**
* The score of one answer on 0-100: y = 100 (x - a) / (b - a) with the scale's fixed ends, turned for a reversed item
* (method 1.1). Skipped and "don't know" are no answers: null, never 0. A code beyond the scale throws.
*
* @example answerToScore({ id: 'item:E1', categories: 6, reversed: false, scored: true }, 4) // 60
*/
function answerToScore(item, code) {
	if (!Number.isInteger(code) || code < 0 || code > item.categories + 1) throw new Error(`Code ${code} is not an answer to ${item.id}: codes go from 0 to ${item.categories + 1}`);
	if (item.categories < 2) throw new Error(`${item.id} has ${item.categories} categories: an item that is scored needs at least 2`);
	if (code === 0 || code > item.categories) return null;
	return 100 * (item.reversed ? item.categories - code : code - 1) / (item.categories - 1);
}
// ../../packages/scoring/src/scales/prepared-tree.ts
/**
* Resolves and checks a score tree: parts found, children before parents, weights 0 or more, scored items with a scale.
* A node without any weight stands (its score is null, method 1.2); everything else that is wrong throws.
*/
function prepareTree(tree) {
	const known = preparedTrees.get(tree);
	if (known) return known;
	for (const item of tree.items) if (item.scored && !(Number.isInteger(item.categories) && item.categories >= 2 && item.categories <= 254)) throw new Error(`${item.id} has ${item.categories} categories: an item that is scored has 2 to 254`);
	const prepared = prepareWeights(tree);
	preparedTrees.set(tree, prepared);
	return prepared;
}
/** A country is scored with one tree, hundreds of organisations one after the other: it is resolved once. */
const preparedTrees = /* @__PURE__ */ new WeakMap();
/** The same for any tree of weights, whatever its leaves are measured in. */
function prepareWeights(tree) {
	const places = /* @__PURE__ */ new Map();
	tree.items.forEach((item, index) => {
		if (places.has(item.id)) throw new Error(`${item.id} is twice in the score tree: give every item and node its own id`);
		places.set(item.id, {
			kind: "item",
			index
		});
	});
	const prepared = [];
	tree.nodes.forEach((node, index) => {
		if (places.has(node.id)) throw new Error(`${node.id} is twice in the score tree: give every item and node its own id`);
		const parts = node.parts.map((part) => preparePart(tree, node, part, places));
		prepared.push({
			id: node.id,
			parts,
			items: itemShares(parts, prepared)
		});
		places.set(node.id, {
			kind: "node",
			index
		});
	});
	return prepared;
}
function preparePart(tree, node, part, places) {
	const place = places.get(part.id);
	if (!place) throw new Error(`${node.id} has the part ${part.id}, which does not come before it: list children first`);
	if (!(part.weight >= 0 && part.weight < 1e400)) throw new Error(`${part.id} weighs ${part.weight} in ${node.id}: weights are finite and 0 or more`);
	if (place.kind === "item" && tree.items[place.index].scored === false) throw new Error(`${node.id} has the part ${part.id}, which is not scored: leave it out of the nodes`);
	return {
		...place,
		weight: part.weight
	};
}
function itemShares(parts, earlier) {
	const shares = /* @__PURE__ */ new Map();
	const add = (index, share) => shares.set(index, (shares.get(index) ?? 0) + share);
	for (const part of parts) {
		if (part.weight === 0) continue;
		if (part.kind === "item") add(part.index, part.weight);
		else for (const item of earlier[part.index].items) add(item.index, part.weight * item.share);
	}
	const sum = [...shares.values()].reduce((total, share) => total + share, 0);
	return [...shares].sort(([a], [b]) => a - b).map(([index, share]) => ({
		index,
		share: share / sum
	}));
}
// ../../packages/scoring/src/counting/counters.ts
/**
* The layout that fits an instrument: its items in order, and room for every code of its widest item.
*
* @example counterLayoutOf(tree) // thirty items of six categories: { items: 30, stride: 8 }
*/
function counterLayoutOf(tree) {
	return {
		items: tree.items.length,
		stride: Math.max(0, ...tree.items.map((item) => item.categories)) + 2
	};
}
/** Counters of groups in which nobody has answered yet. */
function emptyCounters(layout, groups) {
	if (!isCount(layout.items) || !isCount(layout.stride) || layout.stride < 3 || layout.stride > 256) throw new Error(`A layout of ${layout.items} items and stride ${layout.stride} cannot hold answers of one byte: use counterLayoutOf`);
	if (!isCount(groups)) throw new Error(`The number of groups is ${groups}: pass a whole number, 0 or more`);
	return {
		layout,
		groups,
		counts: new Uint32Array(groups * layout.items * layout.stride),
		respondents: new Uint32Array(groups)
	};
}
function isCount(value) {
	return Number.isInteger(value) && value >= 0;
}
// ../../packages/scoring/src/counting/count-answers.ts
/**
* Counts a packed matrix of answers per group, item and code (method 7.1).
*
* One exact pass over rows x items bytes; the order of rows does not matter. A code that the layout has no counter
* for, or a group that does not exist, is a mistake of the caller and throws; nothing is counted in the wrong place.
*
* @param groups how many groups there are; a group may have no respondents
* @param groupOf the group of each row, 0..groups - 1
* @param answers rows x items, one byte each: 0 skipped, 1..A, A + 1 "don't know"
* @example countAnswers({ items: 2, stride: 8 }, 1, Uint16Array.of(0, 0), Uint8Array.of(6, 1, 6, 7)).counts[6] // 2
*/
function countAnswers(layout, groups, groupOf, answers) {
	const counters = emptyCounters(layout, groups);
	if (answers.length !== groupOf.length * layout.items) throw new Error(`${answers.length} answers are not ${groupOf.length} rows of ${layout.items} items: pass one byte per row and item`);
	for (const group of groupOf) {
		if (group >= groups) throw new Error(`A row belongs to group ${group} of ${groups}: number the groups from 0`);
		counters.respondents[group]++;
	}
	if ((groupOf.length >= 2 * groups * layout.stride ** 2 ? countPairs(counters, groupOf, answers) : countOneByOne(counters, groupOf, answers)) >= layout.stride) assertCodes$2(layout, answers);
	return counters;
}
/** Returns the bitwise or of all codes: never less than the largest code, and free to compute. */
function countOneByOne({ layout, counts }, groupOf, answers) {
	const { items, stride } = layout;
	let at = 0;
	let seen = 0;
	for (let row = 0; row < groupOf.length; row++) {
		let counter = groupOf[row] * items * stride;
		for (let item = 0; item < items; item++, counter += stride) {
			const code = answers[at++];
			seen |= code;
			counts[counter + code]++;
		}
	}
	return seen;
}
/**
* The same with one counter update for two neighbouring items: updates, not bytes read, are what counting costs,
* so this is about three times as fast (bench/count-answers.ts). Two pairs per turn keep the processor busy.
*/
function countPairs(counters, groupOf, answers) {
	const { items, stride } = counters.layout;
	const table = stride * stride;
	const pairs = items >> 1;
	const isOdd = items % 2 === 1;
	const perGroup = pairs * table;
	const pairCounts = new Uint32Array(counters.groups * perGroup);
	let at = 0;
	let seen = 0;
	for (let row = 0; row < groupOf.length; row++) {
		const group = groupOf[row];
		let pair = group * perGroup;
		const end = pair + perGroup;
		for (; pair + table < end; pair += 2 * table) {
			const first = answers[at];
			const second = answers[at + 1];
			const third = answers[at + 2];
			const fourth = answers[at + 3];
			at += 4;
			seen |= first | second | third | fourth;
			pairCounts[pair + first * stride + second]++;
			pairCounts[pair + table + third * stride + fourth]++;
		}
		if (pair < end) {
			const first = answers[at];
			const second = answers[at + 1];
			at += 2;
			seen |= first | second;
			pairCounts[pair + first * stride + second]++;
		}
		if (isOdd) {
			const last = answers[at++];
			seen |= last;
			counters.counts[(group * items + items - 1) * stride + last]++;
		}
	}
	addUpPairs(counters, pairCounts);
	return seen;
}
function addUpPairs({ layout, groups, counts }, pairCounts) {
	const { items, stride } = layout;
	const pairs = items >> 1;
	let at = 0;
	for (let group = 0; group < groups; group++) for (let pair = 0; pair < pairs; pair++) {
		const left = (group * items + 2 * pair) * stride;
		const right = left + stride;
		for (let first = 0; first < stride; first++) for (let second = 0; second < stride; second++) {
			const both = pairCounts[at++];
			counts[left + first] += both;
			counts[right + second] += both;
		}
	}
}
/** Says where the first code lies that the layout cannot hold; the or of valid codes alone may exceed the stride. */
function assertCodes$2({ items, stride }, answers) {
	const wrong = answers.findIndex((code) => code >= stride);
	if (wrong >= 0) throw new Error(`Row ${Math.floor(wrong / items)}, item ${wrong % items} has code ${answers[wrong]}: codes go from 0 to ${stride - 1}`);
}
// ../../packages/scoring/src/counting/item-count.ts
/**
* Sums up one item over the given groups, exactly: n, sum c h_c and sum c^2 h_c (method 7.1).
* A reversed item is turned here, so that more is better from now on (method 1.1).
*/
function itemCount(counters, item, index, groups) {
	const { items, stride } = counters.layout;
	let answers = 0;
	let dontKnow = 0;
	let steps = 0;
	let squares = 0;
	for (const group of groups) {
		const at = (group * items + index) * stride;
		for (let code = 1; code <= item.categories; code++) {
			const count = counters.counts[at + code];
			const step = item.reversed ? item.categories - code : code - 1;
			answers += count;
			steps += step * count;
			squares += step * step * count;
		}
		dontKnow += counters.counts[at + item.categories + 1];
	}
	return {
		answers,
		dontKnow,
		steps,
		squares
	};
}
/** Mean on 0-100; null without answers. */
function meanOf(count, categories) {
	if (count.answers === 0) return null;
	return 100 * count.steps / (count.answers * (categories - 1));
}
/** Sample variance (n - 1) on 0-100, squared points; null below two answers. Integers until the last division. */
function varianceOf(count, categories) {
	const { answers, steps, squares } = count;
	if (answers < 2) return null;
	return (100 / (categories - 1)) ** 2 * (answers * squares - steps * steps) / (answers * (answers - 1));
}
/**
* The share of "don't know" among those who took a stand on the question: n_DK / (n + n_DK) (method 1.1). Those who
* skipped it are not in it. Null when nobody did either.
*
* @example dontKnowShare({ answers: 30, dontKnow: 10 }) // 0.25
*/
function dontKnowShare({ answers, dontKnow }) {
	return answers + dontKnow > 0 ? dontKnow / (answers + dontKnow) : null;
}
// ../../packages/scoring/src/counting/count-moments.ts
/** The nodes that have moments: those with at least two items; the rest is known from the counters. */
function momentNodesOf(tree) {
	return severalItems(prepareTree(tree)).map((node) => node.id);
}
/**
* The second pass over the answers (method 7.1): how persons differ on a node of several items, needed for its phi.
*
* For every person with at least half of a node's items: p = mean of (y - q_i) over the items answered + mean of q_i
* over the node's items, where q_i is the organisation's mean of item i, and the means take the items' effective
* weights, as the node's score does. p is rounded to thousandths, so that n, sum p and sum p^2 are integers: exact,
* free of order, and to be added like counters. An item that nobody in the organisation answered is left out of q.
*
* @param counters those of the same rows: all groups of the organisation
*/
function countMoments(tree, counters, groupOf, answers) {
	const items = tree.items.length;
	if (counters.layout.items !== items || answers.length !== groupOf.length * items) throw new Error(`${answers.length} answers of ${groupOf.length} rows do not fit ${items} items: pass the rows that were counted`);
	const nodes = severalItems(prepareTree(tree));
	const centres = itemCentres(tree, counters);
	const nodeCentres = nodes.map((node) => weightedMean(node, (index) => centres[index]));
	const values = new Float64Array(counters.groups * nodes.length * 3);
	const deviationOfCode = tree.items.map((item, index) => deviationsByCode(item, centres[index]));
	const deviations = new Float64Array(items);
	for (let row = 0; row < groupOf.length; row++) {
		for (let index = 0; index < items; index++) {
			const deviation = deviationOfCode[index][answers[row * items + index]];
			deviations[index] = deviation ?? unknownCode(tree.items[index], answers[row * items + index]);
		}
		for (let place = 0; place < nodes.length; place++) {
			const deviation = deviationOf(nodes[place], deviations);
			if (deviation === null) continue;
			const score = Math.round(1e3 * (nodeCentres[place] + deviation));
			const at = (groupOf[row] * nodes.length + place) * 3;
			values[at] += 1;
			values[at + 1] += score;
			values[at + 2] += score * score;
		}
	}
	return {
		nodes: nodes.map((node) => node.id),
		values
	};
}
function severalItems(nodes) {
	return nodes.filter((node) => node.items.length > 1);
}
/** The organisation's mean of every item, over all groups; NaN marks, inside this file, an item without answers. */
function itemCentres(tree, counters) {
	const groups = Array.from({ length: counters.groups }, (_, group) => group);
	return tree.items.map((item, index) => item.scored ? meanOf(itemCount(counters, item, index, groups), item.categories) ?? NaN : NaN);
}
/** For each code how far its score lies from the item's mean; NaN, inside this file, where it has none. */
function deviationsByCode(item, centre) {
	if (!item.scored) return (/* @__PURE__ */ new Float64Array(256)).fill(NaN);
	return Float64Array.from({ length: item.categories + 2 }, (_, code) => (answerToScore(item, code) ?? NaN) - centre);
}
/** A code beyond "don't know" is told by whoever knows the item's scale. */
function unknownCode(item, code) {
	return answerToScore(item, code) ?? NaN;
}
/** The person's deviation on the node; null with fewer than half of its items (the half-rule for persons). */
function deviationOf({ items }, deviations) {
	let answered = 0;
	let sum = 0;
	let weights = 0;
	for (let place = 0; place < items.length; place++) {
		const { index, share } = items[place];
		const deviation = deviations[index];
		if (Number.isNaN(deviation)) continue;
		answered++;
		sum += share * deviation;
		weights += share;
	}
	return 2 * answered < items.length || weights === 0 ? null : sum / weights;
}
/** Mean by effective weights over the items that have a value; null when none has. */
function weightedMean(node, valueOf) {
	let sum = 0;
	let weights = 0;
	for (const { index, share } of node.items) {
		const value = valueOf(index);
		if (Number.isNaN(value)) continue;
		sum += share * value;
		weights += share;
	}
	return weights === 0 ? null : sum / weights;
}
// ../../packages/scoring/src/counting/co-moments.ts
/** Two products are summed in one number: the second in units of 2^26, which the first must never reach. */
const UNIT = 2 ** 26;
/**
* Counts the co-moments of one scale: n, sum of x_i and sum of x_i x_j over complete rows of each group (method 7.1).
*
* @param scale the columns, in the scale's order
* @param width columns of a row of the matrix
* @param groups how many groups there are
* @param groupOf the group of each row
* @param answers rows x width, codes as in the counters
*/
function countCoMoments(scale, width, groups, groupOf, answers) {
	if (answers.length !== groupOf.length * width) throw new Error(`${answers.length} answers are not ${groupOf.length} rows of ${width}: pass one byte per column`);
	const outside = scale.find(({ index }) => !(index >= 0 && index < width));
	if (outside) throw new Error(`The scale has column ${outside.index} of ${width}: number columns from 0`);
	const counted = emptyCoMoments(scale.length, groups);
	const largest = Math.max(1, ...scale.map(({ categories }) => categories - 1));
	const steps = new Steps(scale, width, answers, Math.floor((UNIT - 1) / (largest * largest)));
	for (const [group, rows] of rowsByGroup(groupOf, groups).entries()) for (let from = 0; from < rows.length; from += steps.atOnce) {
		steps.read(rows.subarray(from, from + steps.atOnce));
		addRows(counted, group, steps);
	}
	return counted;
}
/** Co-moments of groups in which nobody has answered yet. */
function emptyCoMoments(items, groups) {
	return {
		items,
		groups,
		rows: new Float64Array(groups),
		sums: new Float64Array(groups * items),
		products: new Float64Array(groups * items * (items + 1) / 2)
	};
}
/** Row numbers of each group, so that a group's sums stay in one place while they grow. */
function rowsByGroup(groupOf, groups) {
	const sizes = new Uint32Array(groups);
	for (const group of groupOf) {
		if (group >= groups) throw new Error(`A row belongs to group ${group} of ${groups}: number the groups from 0`);
		sizes[group]++;
	}
	const rows = Array.from(sizes, (size) => new Uint32Array(size));
	const filled = new Uint32Array(groups);
	for (let row = 0; row < groupOf.length; row++) {
		const group = groupOf[row];
		rows[group][filled[group]++] = row;
	}
	return rows;
}
/** The steps of some complete rows, item after item. One buffer, filled anew for every shard. */
var Steps = class {
	scale;
	width;
	answers;
	complete = 0;
	atOnce;
	columns;
	tables;
	/** @param most rows at once: few enough that no sum of products reaches UNIT */
	constructor(scale, width, answers, most) {
		this.scale = scale;
		this.width = width;
		this.answers = answers;
		this.atOnce = Math.min(most, ROWS_AT_ONCE$1);
		this.columns = new Float64Array(scale.length * this.atOnce);
		this.tables = scale.map(stepsOfCodes);
	}
	read(rows) {
		const { scale, width, answers, columns, tables, atOnce } = this;
		let complete = 0;
		for (const row of rows) {
			let isComplete = true;
			for (let item = 0; item < scale.length; item++) {
				const step = tables[item][answers[row * width + scale[item].index]];
				if (step < 0) {
					isComplete = false;
					break;
				}
				columns[item * atOnce + complete] = step;
			}
			if (isComplete) complete++;
		}
		this.complete = complete;
	}
};
/** Rows of thirty items that stay in the processor's nearest memory while every pair is multiplied. */
const ROWS_AT_ONCE$1 = 512;
/** The step that each code stands for; below 0 where it is a gap. Made once: every column of a scale wants one. */
function stepsOfCodes({ categories, reversed }) {
	const key = reversed ? -categories : categories;
	const known = stepTables.get(key);
	if (known) return known;
	const steps = (/* @__PURE__ */ new Float64Array(256)).fill(-1);
	for (let code = 1; code <= categories; code++) steps[code] = reversed ? categories - code : code - 1;
	stepTables.set(key, steps);
	return steps;
}
const stepTables = /* @__PURE__ */ new Map();
function addRows({ items, rows, sums, products }, group, steps) {
	const { columns, complete, atOnce } = steps;
	rows[group] += complete;
	let at = group * items * (items + 1) / 2;
	for (let one = 0; one < items; one++) {
		const left = one * atOnce;
		let sum = 0;
		for (let row = 0; row < complete; row++) sum += columns[left + row];
		sums[group * items + one] += sum;
		let other = one;
		for (; other + 1 < items; other += 2) {
			const both = twoProducts(columns, left, other * atOnce, atOnce, complete);
			const high = Math.floor(both / UNIT);
			products[at++] += both - high * UNIT;
			products[at++] += high;
		}
		if (other < items) {
			const right = other * atOnce;
			let product = 0;
			for (let row = 0; row < complete; row++) product += columns[left + row] * columns[right + row];
			products[at++] += product;
		}
	}
}
/** Sums of products with a column and with the next one, the second in units of UNIT: half the multiplications. */
function twoProducts(columns, left, right, next, rows) {
	let sum = 0;
	for (let row = 0; row < rows; row++) sum += columns[left + row] * (columns[right + row] + UNIT * columns[right + next + row]);
	return sum;
}
// ../../packages/scoring/src/disclosure/publishable-groups.ts
/**
* Which groups of one tree may be shown, so that nobody can work out a figure for fewer than k people (method 5.3, R1).
*
* Shown groups are nested or apart; what can be derived from them are exactly unions of *atoms*, a shown group minus the
* shown groups inside it (theorem 1). So every atom must hold nobody or at least k. Among all such choices this finds one
* of the greatest value, exactly, by dynamic programming on the number of people left over: O(groups x k^2) time.
* Only counts enter, so what is withheld says nothing about answers. The root is shown whenever it has k people;
* with fewer nothing is. Equal values: the choice that comes first in the order given wins.
*
* @param tree one root, any order
* @returns the ids of the groups to show; empty when the root has fewer than k people
* @example
* // B's parts of 9 and 6: showing 9 would show 6 = B - 9.
* publishableGroups([{ id: 'B', parentId: null, own: 0 }, { id: 'B1', parentId: 'B', own: 9 },
*   { id: 'B2', parentId: 'B', own: 6 }], { k: 7 }) // Set { 'B' }
*/
function publishableGroups(tree, options) {
	const { k, values } = options;
	if (!Number.isInteger(k) || k < 1) throw new Error(`k is ${k}: pass a whole number of people, 1 or more`);
	if (tree.length === 0) return /* @__PURE__ */ new Set();
	const { order, children } = parentsFirst(tree);
	const solutions = new Array(tree.length);
	for (const group of order.toReversed()) solutions[group] = solve$1(tree[group], children[group], solutions, k, values);
	const root = order[0];
	const { best, people } = solutions[root];
	if (people < k) return /* @__PURE__ */ new Set();
	return readBack(tree, children, solutions, {
		group: root,
		remainder: best[0] >= best[k] ? 0 : k
	}, k);
}
function solve$1(group, children, solutions, k, values) {
	let people = group.own;
	let best = new Float64Array(k + 1).fill(-1e400);
	best[Math.min(group.own, k)] = 0;
	const steps = [];
	for (const child of children) {
		const { offered, people: below } = solutions[child];
		const next = new Float64Array(k + 1).fill(-1e400);
		const step = new Int32Array(k + 1);
		for (let r = 0; r <= k; r++) {
			if (best[r] === -1e400) continue;
			for (let q = 0; q <= k; q++) {
				const value = best[r] + offered[q];
				const left = Math.min(k, r + q);
				if (value > next[left]) {
					next[left] = value;
					step[left] = r * (k + 1) + q;
				}
			}
		}
		people += below;
		best = next;
		steps.push(step);
	}
	if (people < k) return {
		people,
		best,
		steps,
		shownWith: null,
		offered: best
	};
	const shownWith = best[0] >= best[k] ? 0 : k;
	const shown = best[shownWith] + (values?.get(group.id) ?? people);
	if (!(shown > best[0])) return {
		people,
		best,
		steps,
		shownWith: null,
		offered: best
	};
	const offered = best.slice();
	offered[0] = shown;
	return {
		people,
		best,
		steps,
		shownWith,
		offered
	};
}
/** Follows the steps from a shown root down to every group that is shown with it. */
function readBack(tree, children, solutions, root, k) {
	const shown = /* @__PURE__ */ new Set([tree[root.group].id]);
	const open = [root];
	for (let visit = open.pop(); visit; visit = open.pop()) {
		let remainder = visit.remainder;
		for (let place = children[visit.group].length - 1; place >= 0; place--) {
			const child = children[visit.group][place];
			const step = solutions[visit.group].steps[place][remainder];
			const left = step % (k + 1);
			remainder = (step - left) / (k + 1);
			const { shownWith } = solutions[child];
			const isShown = left === 0 && shownWith !== null;
			if (isShown) shown.add(tree[child].id);
			open.push({
				group: child,
				remainder: isShown ? shownWith : left
			});
		}
	}
	return shown;
}
function parentsFirst(tree) {
	const places = new Map(tree.map((group, place) => [group.id, place]));
	if (places.size < tree.length) throw new Error("Two groups of the tree have the same id: give each its own");
	const children = tree.map(() => []);
	const order = [];
	tree.forEach((group, place) => {
		if (!Number.isInteger(group.own) || group.own < 0) throw new Error(`Group ${group.id} has ${group.own} people of its own: pass a whole number, 0 or more`);
		if (group.parentId === null) order.push(place);
		else {
			const parent = places.get(group.parentId);
			if (parent === void 0) throw new Error(`Group ${group.id} lies below ${group.parentId}, which is not in the tree: pass the whole tree`);
			children[parent].push(place);
		}
	});
	if (order.length !== 1) throw new Error(`The tree has ${order.length} roots: pass one branch with one root`);
	for (let next = 0; next < order.length; next++) order.push(...children[order[next]]);
	if (order.length < tree.length) throw new Error("Some groups lie below themselves: check the parents");
	return {
		order,
		children
	};
}
// ../../packages/scoring/src/disclosure/publishable-groups-among.ts
/**
* The tree program restricted to groups that are shown already (method 5.4): a finer question, such as one item or one
* indicator, may only be cut where the base was cut, so that its atoms are unions of base atoms.
*
* People of a group that may not be shown count to its nearest ancestor that may. The root must be among `allowed`,
* else nothing is shown.
*
* @param tree the whole tree, parents before children
* @param allowed the groups of the base
*/
function publishableGroupsAmong(tree, allowed, options) {
	const nearest = /* @__PURE__ */ new Map();
	const contracted = /* @__PURE__ */ new Map();
	for (const group of tree) {
		const above = group.parentId === null ? void 0 : nearest.get(group.parentId);
		if (allowed.has(group.id)) contracted.set(group.id, {
			id: group.id,
			parentId: above ?? null,
			own: 0
		});
		const owner = allowed.has(group.id) ? group.id : above;
		if (owner === void 0) continue;
		nearest.set(group.id, owner);
		contracted.get(owner).own += group.own;
	}
	return publishableGroups([...contracted.values()], options);
}
// ../../packages/scoring/src/disclosure/recut.ts
/**
* An earlier round on a later tree (method 5.6, R7). Answers keep the name of their atom only, so a unit of the later
* tree may be shown for the earlier round exactly when the people that it holds now made up whole atoms then: a union
* of atoms can be worked out from what was shown, so showing it tells nothing new. Anything else has a reason.
*
* People go where their unit went: a unit that is still there holds its own; one that was merged is followed; one that was
* put away without a successor counts to what was its parent, as if it had been closed within it.
*
* @param earlier one branch, parents before children
* @param later one branch, parents before children
* @param successors unit that was merged → unit that it was merged into
* @returns only units for which the two trees differ; all others are themselves in both rounds
* @example recuts([town, a, b], [town, a], new Map([['b', 'a']])) // a was a and b: the union of their atoms
*/
function recuts(earlier, later, successors) {
	const people = earlier.some(({ hasPeople }) => hasPeople) ? earlier.filter(({ hasPeople }) => hasPeople) : earlier;
	const laterParent = parentsOf(later);
	const earlierParent = parentsOf(earlier);
	const placeOf = placesIn(laterParent, earlierParent, successors);
	const now = heldBy(people, (id) => ancestors(placeOf(id), laterParent));
	const then = heldBy(people, (id) => ancestors(id, earlierParent));
	const atoms = atomsOf$3(earlier);
	const inAtom = /* @__PURE__ */ new Map();
	for (const { id } of people) {
		const atom = atoms.get(id);
		if (atom) inAtom.set(atom, [...inAtom.get(atom) ?? [], id]);
	}
	return later.flatMap(({ id: unitId }) => {
		const held = now.get(unitId) ?? /* @__PURE__ */ new Set();
		const before = then.get(unitId);
		if (earlierParent.has(unitId) && isSame(held, before ?? /* @__PURE__ */ new Set())) return [];
		const none = {
			unitId,
			from: topmost(earlier, then, held),
			atoms: [],
			sharedWith: []
		};
		if (held.size === 0) return [{
			...none,
			reason: "new"
		}];
		const touched = new Set([...held].map((id) => atoms.get(id) ?? null));
		if (touched.has(null)) return [{
			...none,
			reason: "hidden"
		}];
		const others = [...touched].flatMap((atom) => inAtom.get(atom).filter((id) => !held.has(id)));
		if (others.length > 0) return [{
			...none,
			sharedWith: topmost(earlier, then, new Set(others)),
			reason: "notApart"
		}];
		return [{
			...none,
			atoms: [...touched].map((atom) => atom),
			reason: null
		}];
	});
}
const parentsOf = (units) => new Map(units.map(({ id, parentId }) => [id, parentId]));
/** The unit of the later tree in which the people of an earlier one are; null when its branch is gone. */
function placesIn(later, earlier, successors) {
	const find = (id, seen) => {
		if (later.has(id)) return id;
		const next = successors.get(id);
		if (next !== void 0 && !seen.has(next)) {
			const place = find(next, /* @__PURE__ */ new Set([...seen, next]));
			if (place !== null) return place;
		}
		const parent = earlier.get(id);
		return parent && !seen.has(parent) ? find(parent, /* @__PURE__ */ new Set([...seen, parent])) : null;
	};
	return (id) => find(id, /* @__PURE__ */ new Set([id]));
}
/** A unit and all above it. */
function* ancestors(id, parents) {
	for (let at = id; at; at = parents.get(at)) yield at;
}
function heldBy(people, holders) {
	const held = /* @__PURE__ */ new Map();
	for (const { id } of people) for (const holder of holders(id)) held.set(holder, (held.get(holder) ?? /* @__PURE__ */ new Set()).add(id));
	return held;
}
/** The shown unit under whose label each unit's answers were stored; none where nothing above was shown. */
function atomsOf$3(units) {
	const atoms = /* @__PURE__ */ new Map();
	for (const { id, parentId, published } of units) {
		const atom = published ? id : parentId === null ? void 0 : atoms.get(parentId);
		if (atom !== void 0) atoms.set(id, atom);
	}
	return atoms;
}
const isSame = (one, other) => one.size === other.size && [...one].every((id) => other.has(id));
/** The fewest units that together hold these people and no others. */
function topmost(units, peopleBelow, held) {
	const named = /* @__PURE__ */ new Set();
	const covered = /* @__PURE__ */ new Set();
	for (const { id, parentId } of units) {
		const below = peopleBelow.get(id);
		const isInside = below !== void 0 && below.size > 0 && [...below].every((one) => held.has(one));
		if (parentId !== null && covered.has(parentId)) covered.add(id);
		else if (isInside) {
			covered.add(id);
			named.add(id);
		} else if (held.has(id)) named.add(id);
	}
	return [...named];
}
/** No phi lies outside: an organisation that agrees by chance does not get intervals of almost no width (method 2.1). */
const PHI_RANGE = [.02, 1];
/**
* phi until an organisation has enough answers and no national median exists (method, Words; 2.1):
* 0.33 for a node of one item, 0.20 for two to five items, 0.15 above.
*/
function defaultPhi(items) {
	if (items <= 1) return .33;
	return items <= 5 ? .2 : .15;
}
/**
* The part of the largest possible variance m (100 - m) that answers use, pooled over the atoms of an organisation
* (method 2.1): sum (n_a - 1) s_a^2 / sum (n_a - 1) m_a (100 - m_a) over atoms with 0 < m_a < 100, kept within 0.02-1.
* With sum (n_a - 1) below 30 or nothing to divide by: the fall-back.
*/
function pooledPhi(atoms, fallback) {
	let freedom = 0;
	let used = 0;
	let possible = 0;
	for (const { n, mean, variance } of atoms) {
		if (mean === null || variance === null || !(mean > 0 && mean < 100)) continue;
		freedom += n - 1;
		used += (n - 1) * variance;
		possible += (n - 1) * mean * (100 - mean);
	}
	return clip(freedom < 30 || possible === 0 ? fallback : used / possible);
}
/** The phi of one atom: its own from 30 persons on, else the pooled one (method 2.1). */
function atomPhi({ n, mean, variance }, pooled) {
	if (n < 30 || mean === null || variance === null || !(mean > 0 && mean < 100)) return pooled;
	return clip(variance / (mean * (100 - mean)));
}
function clip(phi) {
	const [least, most] = PHI_RANGE;
	return Math.min(most, Math.max(least, phi));
}
// ../../packages/scoring/src/uncertainty/wilson.ts
/** The 97.5 % point of the standard normal distribution. */
const Z95 = 1.959963984540054;
/** The 95 % point: a two-sided interval of 90 % leaves 5 % on either side. */
const Z90 = 1.6448536269514722;
/**
* The Wilson interval, by default of 95 %, of a mean on 0-100 that rests on n* effective answers (method 2.1; Wilson 1927).
*
* With p = m / 100: centre (p + z^2 / 2n*) / (1 + z^2 / n*), half width z / (1 + z^2 / n*) sqrt(p(1 - p) / n* + z^2 / 4n*^2).
* It contains the mean, never leaves 0-100 and is never of width 0. n* = n / phi carries the dispersion ("Wilson-phi").
*
* @param mean points, 0-100
* @param effectiveAnswers n*, above 0, need not be whole
* @param z the normal point of the confidence asked for; 0 gives the mean itself
* @example wilsonInterval(100, 10) // { low: 72.2467..., high: 100 }
*/
function wilsonInterval(mean, effectiveAnswers, z = Z95) {
	if (!(mean >= 0 && mean <= 100)) throw new Error(`A mean of ${mean} is not on 0-100: rescale the answers first`);
	if (!(effectiveAnswers > 0 && effectiveAnswers < 1e400)) throw new Error(`An interval needs more than 0 effective answers, not ${effectiveAnswers}: return null without answers`);
	if (!(z >= 0 && z < 1e400)) throw new Error(`A confidence has the normal point ${z}: pass 0 or more`);
	const share = mean / 100;
	const z2 = z * z;
	const shrink = 1 + z2 / effectiveAnswers;
	const centre = (share + z2 / (2 * effectiveAnswers)) / shrink;
	const half = z / shrink * Math.sqrt(share * (1 - share) / effectiveAnswers + z2 / (4 * effectiveAnswers * effectiveAnswers));
	return {
		low: Math.max(0, Math.min(mean, 100 * (centre - half))),
		high: Math.min(100, Math.max(mean, 100 * (centre + half)))
	};
}
// ../../packages/scoring/src/aggregation/group-interval.ts
/**
* Both intervals of a group's figure (method 2.1): of the level, with the finite population correction, and for
* comparisons, without. n* = m (100 - m) / V with the stratified variance V; for one atom that is n / phi.
* Where nothing can vary (m at an end, V = 0) n* = answers / phi, so that no interval is of width 0.
*
* @param mean the shown mean
* @param strata the stratified mean of the same group's atoms
* @param whenNothingVaries answers of the group and its phi
*/
function groupIntervals(mean, strata, whenNothingVaries) {
	const possible = mean * (100 - mean);
	const answersBehind = (variance) => possible > 0 && variance > 0 ? possible / variance : whenNothingVaries.answers / whenNothingVaries.phi;
	const effectiveAnswers = answersBehind(strata.comparisonVariance);
	const level = wilsonInterval(mean, answersBehind(strata.variance));
	const comparison = wilsonInterval(mean, effectiveAnswers);
	return {
		low: level.low,
		high: level.high,
		comparisonLow: comparison.low,
		comparisonHigh: comparison.high,
		variance: strata.comparisonVariance,
		effectiveAnswers
	};
}
// ../../packages/scoring/src/disclosure/truncation.ts
/**
* How close to the ends an item mean of n answers may be shown: L = max(5, ceil(50 / n)) points (method 5.5, R4).
* Nearer the end each single answer would be known within less than 50 points.
*/
function truncationLimit(answers) {
	if (!(answers >= 1)) throw new Error(`${answers} answers have no mean to truncate: ask only for groups with answers`);
	return Math.max(5, Math.ceil(50 / answers));
}
/**
* The item mean as it may be shown: kept within [L, 100 - L], with the side on which it was cut (printed "<= 8", ">= 92").
* Intervals and everything above the item use the cut mean; otherwise a parent minus its other children gives it back.
*
* @example truncateMean(96.4, 7) // { mean: 92, truncated: 'high' }
*/
function truncateMean(mean, answers) {
	const limit = truncationLimit(answers);
	if (mean < limit) return {
		mean: limit,
		truncated: "low"
	};
	if (mean > 100 - limit) return {
		mean: 100 - limit,
		truncated: "high"
	};
	return {
		mean,
		truncated: null
	};
}
// ../../packages/scoring/src/aggregation/item-figures.ts
/**
* The only primitive figures of a branch: item means of item atoms (method 5.4). The tree program is run again on the
* shown units with the item's own counts and limit 5, so that item atoms are unions of atoms; then means are truncated.
*/
function itemFigures(item, index, branch) {
	const { atoms, counters, isJoint } = branch;
	const count = (some) => itemCount(counters, item, index, some.map((atom) => atoms[atom].counterGroup).filter((group) => group !== null));
	const perAtom = atoms.map((_, atom) => count([atom]));
	const answers = perAtom.map((atom) => atom.answers);
	const shown = publishableGroups(atoms.map((atom, place) => ({
		id: atom.unitId,
		parentId: atom.parent === null ? null : atoms[atom.parent].unitId,
		own: answers[place]
	})), { k: isJoint ? 1 : 5 });
	const ownerOf = [];
	atoms.forEach((atom, place) => ownerOf.push(shown.has(atom.unitId) ? place : atom.parent === null ? null : ownerOf[atom.parent]));
	const itemAtoms = /* @__PURE__ */ new Map();
	for (const owner of new Set(ownerOf)) {
		if (owner === null) continue;
		const members = atoms.map((_, place) => place).filter((place) => ownerOf[place] === owner && answers[place] > 0);
		const total = count(members);
		const mean = meanOf(total, item.categories);
		if (mean === null) continue;
		const frames = members.map((place) => atoms[place].frame);
		itemAtoms.set(owner, {
			owner,
			spread: {
				n: total.answers,
				mean,
				variance: varianceOf(total, item.categories)
			},
			...isJoint ? {
				mean,
				truncated: null
			} : truncateMean(mean, total.answers),
			frame: frames.includes(null) ? null : frames.reduce((sum, frame) => sum + frame, 0)
		});
	}
	const all = [...itemAtoms.values()];
	return {
		answers,
		dontKnow: perAtom.map((atom) => atom.dontKnow),
		itemAtoms: all,
		itemAtomOf: ownerOf.map((owner) => owner === null ? null : itemAtoms.get(owner) ?? null),
		phi: pooledPhi(all.map((itemAtom) => itemAtom.spread), branch.phiFallback)
	};
}
/**
* The item atoms that make up a group exactly; null when the item's cut does not follow the group's border
* (it is then hidden there, because a figure would speak of other people than the group's).
*/
function itemAtomsOf(figures, group) {
	const inside = new Set(group.atoms);
	const answering = group.atoms.filter((atom) => figures.answers[atom] > 0);
	const parts = new Set(answering.map((atom) => figures.itemAtomOf[atom]));
	if (parts.size === 0 || parts.has(null)) return null;
	return figures.itemAtomOf.some((part, atom) => part !== null && parts.has(part) && figures.answers[atom] > 0 && !inside.has(atom)) ? null : [...parts].map((part) => part);
}
// ../../packages/scoring/src/aggregation/coverage.ts
/** Parts with less than this share of a node's weight do not speak for it (method 1.2). */
const HALF_RULE = .5;
/** Below this share a figure is shown with a flag (method 1.2). */
const FULL_COVERAGE_FROM = .8;
// ../../packages/scoring/src/aggregation/roll-up.ts
/**
* From items up to every node (method 1.2): S(node) = sum w_c S(c) / sum w_c over the parts that have a value.
* A node whose available parts carry less than half of its weight has none itself, nor has a node without weight.
* Weights may be points: then the score is the share of the points that can be had.
*
* @param itemValues one value per item of the tree; null where there is none
* @param leastCoverage the share of a node's weight that must have values
* @returns one figure per node, in the order of the tree
*/
function rollUp(nodes, itemValues, leastCoverage = HALF_RULE) {
	const figures = [];
	for (const { parts } of nodes) {
		let sum = 0;
		let available = 0;
		let weights = 0;
		let least = 1e400;
		let most = -1e400;
		for (const part of parts) {
			const value = part.kind === "item" ? itemValues[part.index] : figures[part.index].value;
			weights += part.weight;
			if (value === null) continue;
			sum += part.weight * value;
			available += part.weight;
			least = Math.min(least, value);
			most = Math.max(most, value);
		}
		const coverage = weights > 0 ? available / weights : null;
		const isShown = coverage !== null && available > 0 && coverage >= leastCoverage;
		figures.push({
			value: isShown ? Math.min(most, Math.max(least, sum / available)) : null,
			coverage
		});
	}
	return figures;
}
// ../../packages/scoring/src/aggregation/score-row.ts
/** A cell without a number says why and nothing else. */
function noFigure(reason) {
	return {
		answers: null,
		mean: null,
		low: null,
		high: null,
		comparisonLow: null,
		comparisonHigh: null,
		variance: null,
		effectiveAnswers: null,
		coverage: null,
		dontKnow: null,
		agreement: null,
		truncated: null,
		reason
	};
}
// ../../packages/scoring/src/aggregation/stratified-mean.ts
/** A group in which everybody answered still gets an interval: the correction never takes away more than this. */
const LARGEST_FRACTION = .95;
/**
* The mean over atoms weighted by headcount, with its variance (method 1.3).
*
* mean = sum W_a m_a with W_a = N_a / sum N_a (`pooled`: n_a / sum n_a, `equal`: 1 / number of atoms); V = sum W_a^2 (1 - f_a) s_a^2 / n_a with f_a = min(n_a / N_a, 0.95);
* df = (sum g_a)^2 / sum g_a^2 / (n_a - 1) with g_a the terms of V. N_a below n_a becomes n_a (people joined).
* Where any headcount is unknown the answers weigh instead, and `weighting` says so. Atoms without answers are not
* covered: the weights of the others are shared anew. No atom left: null.
*/
function stratifiedMean(strata, weighting = "headcount") {
	const covered = strata.filter((stratum) => stratum.n > 0);
	if (covered.length === 0) return null;
	const used = weighting === "headcount" && covered.some(({ frame }) => frame === null) ? "pooled" : weighting;
	const headcount = covered.map(({ frame, n }) => Math.max(frame ?? n, n));
	const sizes = covered.map(({ n }, place) => used === "equal" ? 1 : used === "pooled" ? n : headcount[place]);
	const total = sizes.reduce((sum, size) => sum + size, 0);
	let mean = 0;
	let variance = 0;
	let comparisonVariance = 0;
	let lostFreedom = 0;
	covered.forEach((stratum, place) => {
		const weight = sizes[place] / total;
		const fraction = stratum.frame === null ? 0 : Math.min(stratum.n / headcount[place], LARGEST_FRACTION);
		const uncorrected = weight * weight * stratum.variance / stratum.n;
		const term = uncorrected * (1 - fraction);
		mean += weight * stratum.mean;
		comparisonVariance += uncorrected;
		variance += term;
		lostFreedom += stratum.n > 1 ? term * term / (stratum.n - 1) : 1e400;
	});
	const means = covered.map((stratum) => stratum.mean);
	mean = Math.min(Math.max(...means), Math.max(Math.min(...means), mean));
	return {
		mean,
		weighting: used,
		variance,
		comparisonVariance,
		degreesOfFreedom: lostFreedom > 0 && lostFreedom < 1e400 ? variance * variance / lostFreedom : null
	};
}
// ../../packages/scoring/src/aggregation/group-figures.ts
/** Figures of one group: items in the order of the tree, then nodes. */
function groupFigures(branch, group) {
	const hasDetails = branch.isJoint || group.atoms.every((atom) => {
		const { respondents } = branch.atoms[atom];
		return respondents === 0 || respondents >= 15;
	});
	const items = branch.itemFigures.map((figures) => itemFigureOf(branch, group, figures, hasDetails));
	return {
		items,
		nodes: nodeFiguresOf(branch, group, items)
	};
}
function itemFigureOf(branch, group, figures, hasDetails) {
	if (figures === null) return noFigure("notApplicable");
	const parts = itemAtomsOf(figures, group);
	const answers = sumOver(group.atoms, figures.answers);
	const mayBeKnownEmpty = hasDetails || group.respondents === 0;
	if (parts === null) return noFigure(answers === 0 && mayBeKnownEmpty ? "missing" : "hidden");
	const strata = stratifiedMean(parts.map(({ frame, spread, mean }) => ({
		frame,
		n: spread.n,
		mean,
		variance: atomPhi(spread, figures.phi) * mean * (100 - mean)
	})));
	const dontKnow = sumOver(group.atoms, figures.dontKnow);
	const sides = new Set(parts.map((part) => part.truncated));
	return {
		...noFigure("missing"),
		...branch.isJoint ? {} : groupIntervals(strata.mean, strata, {
			answers,
			phi: figures.phi
		}),
		mean: strata.mean,
		coverage: 1,
		answers: hasDetails ? answers : null,
		dontKnow: hasDetails ? dontKnowShare({
			answers,
			dontKnow
		}) : null,
		truncated: sides.size === 1 ? parts[0].truncated : null,
		reason: branch.isJoint ? "joint" : null
	};
}
/** Above the items everything is computed from the shown item figures of the same group (method 5.4). */
function nodeFiguresOf(branch, group, items) {
	const means = rolledUp(branch, items, "mean");
	const answers = rolledUp(branch, items, "answers");
	const dontKnow = rolledUp(branch, items, "dontKnow");
	const strata = branch.isJoint ? [] : nodeStrata(branch, group, items);
	return branch.nodes.map((node, index) => {
		const { value: mean, coverage } = means[index];
		if (mean === null) return noFigure(whyNone(node, items));
		const available = node.items.map((item) => items[item.index]).filter((item) => item.mean !== null);
		const sides = new Set(available.map((item) => item.truncated));
		const shared = {
			mean,
			coverage,
			answers: answers[index].value,
			dontKnow: dontKnow[index].value,
			agreement: null,
			truncated: sides.size === 1 ? available[0].truncated : null
		};
		if (branch.isJoint) return {
			...noFigure("missing"),
			...shared,
			reason: "joint"
		};
		const spread = branch.nodeSpreads[index];
		if (!spread) return {
			...available[0],
			...shared
		};
		const stratified = strata[index];
		const whenNothingVaries = {
			answers: stratified.answers,
			phi: spread.phi
		};
		return {
			...shared,
			...groupIntervals(mean, stratified.mean, whenNothingVaries),
			reason: null
		};
	});
}
function rolledUp(branch, items, of) {
	return rollUp(branch.nodes, items.map((item) => item.mean === null ? null : item[of]));
}
/** For every node with several items: its stratified mean over the group's atoms, and the answers behind it. */
function nodeStrata(branch, group, items) {
	const perAtom = group.atoms.filter((atom) => branch.atoms[atom].respondents > 0).map((atom) => {
		const shownMean = items.map(({ mean }, item) => mean === null ? null : branch.itemFigures[item].itemAtomOf[atom]?.mean ?? mean);
		const answers = shownMean.map((mean, item) => mean === null ? null : branch.itemFigures[item].answers[atom]);
		return {
			atom,
			means: rollUp(branch.nodes, shownMean),
			answers: rollUp(branch.nodes, answers)
		};
	});
	return branch.nodeSpreads.map((spread, node) => {
		if (!spread) return null;
		const strata = perAtom.flatMap(({ atom, means, answers }) => {
			const mean = means[node].value;
			if (mean === null) return [];
			const variance = atomPhi(spread.perAtom[atom], spread.phi) * mean * (100 - mean);
			return [{
				frame: branch.atoms[atom].frame,
				n: answers[node].value,
				mean,
				variance
			}];
		});
		const mean = stratifiedMean(strata);
		return mean && {
			mean,
			answers: strata.reduce((sum, stratum) => sum + stratum.n, 0)
		};
	});
}
function whyNone(node, items) {
	if (node.items.length === 0) return "notApplicable";
	return node.items.some(({ index }) => items[index].reason === "hidden") ? "hidden" : "missing";
}
function sumOver(atoms, counts) {
	return atoms.reduce((sum, atom) => sum + counts[atom], 0);
}
// ../../packages/scoring/src/agreement/shared-property.ts
/** Reliability and agreement from which a group is said to *be* at a score (method 3.2). */
const SHARED = {
	reliability: .7,
	agreement: .7
};
const SOME = .5;
/**
* Agreement in a word: below .50 low, from .70 strong. Only for groups of at least 15, else null: in a smaller one the
* word could tell of single answers (method 5.2).
*
* @param agreement rwg or rwg(J), 0..1
* @param fewest people in the smallest atom of the group
*/
function agreementWord(agreement, fewest) {
	if (fewest < 15) return null;
	return agreement < SOME ? "low" : agreement < SHARED.agreement ? "some" : "strong";
}
// ../../packages/scoring/src/agreement/within-group-agreement.ts
/**
* rwg(J): how much more a group agrees than people who answer at random (method 3.2; James, Demaree & Wolf 1984):
* k (1 - v / e) / (k (1 - v / e) + v / e), v the mean variance (n - 1) of the k items in the group, e the variance at
* random. One item gives rwg. A group that differs more than at random has 0 by convention; nobody differs: 1.
*
* @param meanVariance v, same unit as `random`
* @param random e, above 0
* @param items k
*/
function withinGroupAgreement(meanVariance, random, items) {
	const ratio = ratioOf(meanVariance, random);
	if (ratio >= 1) return 0;
	return items * (1 - ratio) / (items * (1 - ratio) + ratio);
}
function ratioOf(meanVariance, random) {
	if (!(meanVariance >= 0)) throw new Error(`A variance of ${meanVariance} does not exist: pass 0 or more`);
	if (!(random > 0)) throw new Error(`A variance at random of ${random} does not exist: pass (A^2 - 1) / 12`);
	return meanVariance / random;
}
// ../../packages/scoring/src/aggregation/group-agreement.ts
/** In points squared: the variance of answers that are spread evenly over the categories. */
const randomPoints = (categories) => (100 / (categories - 1)) ** 2 * (categories ** 2 - 1) / 12;
/**
* How much the people of a group agree on every item and node, in a word (method 3.2): rwg(J) over the node's items, each item's
* variance beside its own at random. Only where every atom of the group has fifteen people (method 5.2), and only over
* items and nodes whose figures are shown for the group.
*
* @param shown the group's figures
*/
function groupAgreement({ items, nodes, atoms, counters }, group, shown) {
	const sizes = group.atoms.map((atom) => atoms[atom].respondents).filter((respondents) => respondents > 0);
	const fewest = sizes.length === 0 ? 0 : Math.min(...sizes);
	if (agreementWord(1, fewest) === null) return {
		items: items.map(() => null),
		nodes: nodes.map(() => null)
	};
	const places = group.atoms.map((atom) => atoms[atom].counterGroup).filter((place) => place !== null);
	const ratios = items.map((item, index) => {
		if (shown.items[index].mean === null) return null;
		const variance = varianceOf(itemCount(counters, item, index, places), item.categories);
		return variance === null ? null : variance / randomPoints(item.categories);
	});
	const wordOf = (known) => {
		if (known.length === 0) return null;
		return agreementWord(withinGroupAgreement(known.reduce((sum, ratio) => sum + ratio, 0) / known.length, 1, known.length), fewest);
	};
	return {
		items: ratios.map((ratio) => wordOf(ratio === null ? [] : [ratio])),
		nodes: nodes.map((node, place) => wordOf(shown.nodes[place].mean === null ? [] : node.items.flatMap(({ index }) => ratios[index] ?? [])))
	};
}
// ../../packages/scoring/src/aggregation/organisation-groups.ts
/**
* The atoms of one branch and the groups that are shown: every published unit as a whole, and as a rest where
* respondents remain beside its published units (method 5.3). Checks that the atoms obey R1 before anything is computed.
*/
function organisationGroups({ units, counters, atomIds, collection }) {
	if (atomIds.length !== counters.groups) throw new Error(`${atomIds.length} atom ids for ${counters.groups} counter groups: name the unit of every group`);
	if (new Set(atomIds).size < atomIds.length) throw new Error("Two counter groups have the same atom id: merge their counters first");
	const atoms = atomsOf$2(units, new Map(atomIds.map((unitId, group) => [unitId, group])), counters.respondents);
	if (collection === "persons") assertLargeEnough(atoms);
	const below = atomsBelow(atoms);
	const groups = atoms.flatMap((_, index) => groupsOf(atoms, below[index], index));
	assertSameRespondents(units, groups);
	return {
		atoms,
		groups
	};
}
/**
* Groups made of whole atoms, under names of their own.
*
* @throws when an atom is none of this branch, or a union has none
*/
function unionGroups(atoms, unions) {
	const placeOf = new Map(atoms.map(({ unitId }, place) => [unitId, place]));
	return unions.map(({ id, atoms: members }) => {
		const places = members.map((unitId) => {
			const place = placeOf.get(unitId);
			if (place === void 0) throw new Error(`${unitId} is not the unit of an atom: take the unions from recuts`);
			return place;
		});
		const [first] = places;
		if (first === void 0) throw new Error(`The union ${id} is empty: leave it out`);
		return {
			unitId: id,
			part: "whole",
			atom: first,
			atoms: places,
			respondents: places.reduce((sum, place) => sum + atoms[place].respondents, 0)
		};
	});
}
function atomsOf$2(units, counterGroups, respondentsOf) {
	const atoms = [];
	const atomOf = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const above = unit.parentId === null ? null : atomOf.get(unit.parentId);
		if (above === void 0) throw new Error(`Unit ${unit.id} stands before its parent ${unit.parentId}: pass one branch, parents first`);
		if (unit.parentId === null && atomOf.size > 0) throw new Error(`Unit ${unit.id} is a second root: score each branch by itself`);
		if (atomOf.has(unit.id)) throw new Error(`Unit ${unit.id} is there twice: pass every unit once`);
		if (unit.published && unit.parentId !== null && above === null) throw new Error(`Unit ${unit.id} is published and the root is not: take the groups from publishableGroups`);
		if (!unit.published && counterGroups.has(unit.id)) throw new Error(`Answers are filed under ${unit.id}, which is not published: file them under its atom`);
		if (unit.published) atoms.push({
			unitId: unit.id,
			parent: above,
			counterGroup: counterGroups.get(unit.id) ?? null,
			frame: unit.frame
		});
		else if (above !== null) {
			const atom = atoms[above];
			atom.frame = atom.frame === null || unit.frame === null ? null : atom.frame + unit.frame;
		}
		atomOf.set(unit.id, unit.published ? atoms.length - 1 : above);
	}
	return atoms.map((atom) => {
		const respondents = atom.counterGroup === null ? 0 : respondentsOf[atom.counterGroup];
		return {
			...atom,
			respondents,
			frame: atom.frame === null ? null : Math.max(atom.frame, respondents)
		};
	});
}
/** Every atom with all atoms below it: an atom comes before those below it, so one backward pass collects them. */
function atomsBelow(atoms) {
	const below = atoms.map((_, index) => [index]);
	for (let index = atoms.length - 1; index > 0; index--) below[atoms[index].parent].push(...below[index]);
	return below;
}
function groupsOf(atoms, below, index) {
	const { unitId, respondents: own } = atoms[index];
	const respondents = below.reduce((sum, atom) => sum + atoms[atom].respondents, 0);
	const whole = {
		unitId,
		part: "whole",
		atom: index,
		atoms: below,
		respondents
	};
	if (own === 0 || own === respondents) return [whole];
	return [whole, {
		unitId,
		part: "rest",
		atom: index,
		atoms: [index],
		respondents: own
	}];
}
function assertLargeEnough(atoms) {
	const small = atoms.find(({ respondents }) => respondents > 0 && respondents < 7);
	if (small) throw new Error(`The atom of unit ${small.unitId} has ${small.respondents} respondents: take the groups from publishableGroups with k = 7`);
}
/** A frozen number of respondents that differs from the counters means that answers were lost or filed elsewhere. */
function assertSameRespondents(units, groups) {
	const counted = new Map(groups.filter(({ part }) => part === "whole").map((group) => [group.unitId, group.respondents]));
	for (const { id, published, respondents } of units) if (published && respondents !== null && respondents !== counted.get(id)) throw new Error(`Unit ${id} has ${respondents} respondents below it, its counters have ${counted.get(id)}: count all answers of the branch first`);
}
// ../../packages/scoring/src/aggregation/score-organisation.ts
/**
* Scores one branch of an organisation: every shown group (units as a whole, and their rests) on every item and node.
*
* Items are the only primitive figures: shown where the tree program allows it with 5 answers, truncated, weighted by
* headcount over their atoms (method 1.3, 5.4, 5.5). Everything above is computed from the shown item figures of the same
* group (1.2), with intervals from the pooled dispersion (2.1). A cell without a number has a reason and nothing else:
* `hidden` (too few answers), `missing` (nobody answered), `notApplicable` (not scored).
*
* Joint answers stand for the organisation with nobody behind them: no limits, no truncation and no interval; every such
* figure carries the reason `joint`. A branch whose root is not published has one hidden row per node.
*
* @returns items first, then nodes, for each group; units in the order given, whole before rest
*/
function scoreOrganisation(organisation) {
	const { tree, units } = organisation;
	assertFits(organisation);
	const root = units[0];
	if (!root) return [];
	const nodeIds = [...tree.items, ...tree.nodes].map(({ id }) => id);
	if (!root.published) {
		const figure = noFigure(hasAnswers(organisation) ? "hidden" : "missing");
		return nodeIds.map((nodeId) => ({
			unitId: root.id,
			part: "whole",
			nodeId,
			respondents: null,
			...figure
		}));
	}
	const { branch, groups } = prepareBranch(organisation);
	return groups.flatMap((group) => rowsOf(organisation, branch, group));
}
/**
* Figures of unions of atoms: the people of a unit as another tree has it (method 5.6). They are computed from the same
* item atoms as the shown groups, so an item whose cut does not follow the border of the union is hidden there.
*
* @param unions a name of their own, and the published units whose atoms make them up (`recuts`)
* @returns items first, then nodes, for each union in the order given; none when the root is not published
*/
function scoreUnions(organisation, unions) {
	assertFits(organisation);
	if (!organisation.units[0]?.published) return [];
	const { branch } = prepareBranch(organisation);
	return unionGroups(branch.atoms, unions).flatMap((group) => rowsOf(organisation, branch, group));
}
function prepareBranch(organisation) {
	const { tree, counters } = organisation;
	const nodes = prepareTree(tree);
	const { atoms, groups } = organisationGroups(organisation);
	const isJoint = organisation.collection === "joint";
	const phiFallback = (id, items) => organisation.phiFallback?.get(id) ?? defaultPhi(items);
	return {
		branch: {
			isJoint,
			items: tree.items,
			nodes,
			atoms,
			itemFigures: tree.items.map((item, index) => item.scored ? itemFigures(item, index, {
				atoms,
				counters,
				isJoint,
				phiFallback: phiFallback(item.id, 1)
			}) : null),
			nodeSpreads: nodes.map((node) => isJoint || node.items.length < 2 ? null : nodeSpread(node, atoms, organisation.moments, phiFallback(node.id, node.items.length)))
		},
		groups
	};
}
function rowsOf({ tree, counters }, branch, group) {
	const { unitId, part, respondents } = group;
	const figures = groupFigures(branch, group);
	const agreeing = {
		items: tree.items,
		nodes: branch.nodes,
		atoms: branch.atoms,
		counters
	};
	const words = branch.isJoint ? null : groupAgreement(agreeing, group, figures);
	const agreement = words ? [...words.items, ...words.nodes] : [];
	const nodeIds = [...tree.items, ...tree.nodes];
	return [...figures.items, ...figures.nodes].map((figure, place) => ({
		unitId,
		part,
		nodeId: nodeIds[place].id,
		respondents,
		...figure,
		agreement: agreement[place] ?? null
	}));
}
/** Person-level spread of a node per atom, from the integer moments, and the pooled phi of the branch. */
function nodeSpread(node, atoms, moments, fallback) {
	const place = moments.nodes.indexOf(node.id);
	if (place < 0) throw new Error(`${node.id} has several items and no moments: count them with countMoments and the same tree`);
	const perAtom = atoms.map(({ counterGroup }) => {
		if (counterGroup === null) return {
			n: 0,
			mean: null,
			variance: null
		};
		const at = (counterGroup * moments.nodes.length + place) * 3;
		const [n, sum, squares] = [
			moments.values[at],
			moments.values[at + 1],
			moments.values[at + 2]
		];
		return {
			n,
			mean: n > 0 ? sum / n / 1e3 : null,
			variance: n > 1 ? (n * squares - sum * sum) / (n * (n - 1)) / 1e6 : null
		};
	});
	return {
		phi: pooledPhi(perAtom, fallback),
		perAtom
	};
}
function hasAnswers({ units, counters, atomIds }) {
	const ids = new Set(units.map((unit) => unit.id));
	return units.some((unit) => (unit.respondents ?? 0) > 0) || atomIds.some((id, group) => ids.has(id) && counters.respondents[group] > 0);
}
function assertFits({ tree, counters, moments, collection }) {
	const { items, stride } = counters.layout;
	const widest = Math.max(0, ...tree.items.map((item) => item.categories));
	if (items !== tree.items.length || stride < widest + 2) throw new Error(`Counters of ${items} items with stride ${stride} do not fit ${tree.items.length} items of up to ${widest} categories: count with counterLayoutOf(tree)`);
	if (collection === "persons" && moments.values.length !== counters.groups * moments.nodes.length * 3) throw new Error(`${moments.values.length} moments are not ${counters.groups} groups x ${moments.nodes.length} nodes x 3: count them over the same groups`);
	tree.items.forEach((item, index) => assertCodes$1(counters, item.id, index, item.categories));
}
/** A code above "don't know" has a counter where the layout is wider than the item: such answers belong to another item. */
function assertCodes$1(counters, id, index, categories) {
	const { items, stride } = counters.layout;
	for (let group = 0; group < counters.groups; group++) for (let code = categories + 2; code < stride; code++) if (counters.counts[(group * items + index) * stride + code] > 0) throw new Error(`${id} has answers with code ${code}: its codes go from 0 to ${categories + 1}`);
}
// ../../packages/scoring/src/aggregation/background.ts
/**
* Means of the categories shown in one place, weighing everybody alike: how many people each category has in each unit is
* not known, and one estimator per cell is published (R5). Intervals are those for comparisons.
*
* @param groups of one place, with their counters
*/
function scoreBackground(tree, groups) {
	if (groups.length === 0) return [];
	const counters = {
		layout: counterLayoutOf(tree),
		groups: groups.length,
		counts: Uint32Array.from(groups.flatMap(({ counts }) => [...counts])),
		respondents: Uint32Array.from(groups, ({ respondents }) => respondents)
	};
	const all = groups.reduce((sum, { respondents }) => sum + respondents, 0);
	const rows = scoreOrganisation({
		tree,
		collection: "persons",
		counters,
		atomIds: groups.map(({ option }) => `${option}`),
		moments: {
			nodes: momentNodesOf(tree),
			values: Float64Array.from(groups.flatMap(({ moments }) => [...moments]))
		},
		units: [{
			id: "all",
			parentId: null,
			frame: null,
			respondents: all,
			published: true
		}, ...groups.map(({ option, respondents }) => ({
			id: `${option}`,
			parentId: "all",
			frame: null,
			respondents,
			published: true
		}))]
	});
	const { stride } = counters.layout;
	const isWithheld = tree.items.some(({ scored }, item) => scored && counters.counts.subarray(item * stride, (item + 1) * stride).every((count) => count === 0));
	return rows.flatMap((row) => {
		if (row.unitId === "all") return [];
		const { nodeId, mean, comparisonLow: low, comparisonHigh: high, effectiveAnswers, truncated, reason } = isWithheld && row.reason === "missing" ? {
			...row,
			...noFigure("hidden")
		} : row;
		return [{
			option: Number(row.unitId),
			nodeId,
			mean,
			low,
			high,
			effectiveAnswers,
			truncated,
			reason
		}];
	});
}
// ../../packages/scoring/src/disclosure/newly-split.ts
/**
* The smallest group of values that one more publication sets apart from all others.
*
* Each publication divides the values that it covers into groups and gives figures of whole groups only. Everything that
* can be worked out from all of them together is constant on the groups that they have in common, so a group is safe when
* it is empty or large enough, whatever is subtracted from whatever (method 5.3, theorem 1, and 5.7). Groups that the
* earlier publications had set apart already are not counted: one more does not make them smaller.
*
* @param earlier groups of each earlier publication; within one publication no value is in two groups
* @param next groups of the publication that is asked about
* @returns how many values the smallest new group holds; null when nothing is set apart that was not before
* @example newlySplit([[['a', 'b', 'c']]], [['a', 'b', 'c', 'd']]) // 1: d = the new total - the old one
*/
function newlySplit(earlier, next) {
	const before = /* @__PURE__ */ new Map();
	earlier.forEach((groups, publication) => mark(before, groups, `${publication}`));
	const after = new Map(before);
	mark(after, next, "next");
	const sizeBefore = sizes(before);
	const sizeAfter = sizes(after);
	let smallest = null;
	for (const [value, group] of after) {
		const size = sizeAfter.get(group);
		const old = before.get(value);
		if (!(old !== void 0 && sizeBefore.get(old) === size) && (smallest === null || size < smallest)) smallest = size;
	}
	return smallest;
}
/** Adds to every value's mark the group that it is in. Values with equal marks have been in the same groups throughout. */
function mark(marks, groups, publication) {
	groups.forEach((values, group) => {
		for (const value of values) marks.set(value, `${marks.get(value) ?? ""} ${publication}:${group}`);
	});
}
function sizes(marks) {
	const counts = /* @__PURE__ */ new Map();
	for (const group of marks.values()) counts.set(group, (counts.get(group) ?? 0) + 1);
	return counts;
}
// ../../packages/scoring/src/aggregation/two-way-sums.ts
function emptyTwoWaySums(items) {
	return {
		items,
		persons: 0,
		personMeans: 0,
		shares: 0,
		scores: new Float64Array(items),
		missed: new Float64Array(items),
		missedMeans: new Float64Array(items),
		missedShares: new Float64Array(items * items)
	};
}
/** Adds one person, who is left out when there is no answer. @param row one score per item; NaN marks, between these files only, that there is none */
function addPerson(sums, row) {
	const { items } = sums;
	let answers = 0;
	let total = 0;
	for (let item = 0; item < items; item++) {
		const score = row[item];
		if (Number.isNaN(score)) continue;
		answers++;
		total += score;
		sums.scores[item] += score;
	}
	if (answers === 0) return;
	const mean = total / answers;
	sums.persons++;
	sums.personMeans += mean;
	sums.shares += 1 / answers;
	if (answers === items) return;
	for (let item = 0; item < items; item++) {
		if (!Number.isNaN(row[item])) continue;
		sums.missed[item]++;
		sums.missedMeans[item] += mean;
		for (let other = 0; other < items; other++) if (Number.isNaN(row[other])) sums.missedShares[item * items + other] += 1 / answers;
	}
}
/** Adds the people of another group. */
function addSums(sums, other) {
	sums.persons += other.persons;
	sums.personMeans += other.personMeans;
	sums.shares += other.shares;
	for (const part of [
		"scores",
		"missed",
		"missedMeans",
		"missedShares"
	]) for (let at = 0; at < sums[part].length; at++) sums[part][at] += other[part][at];
}
/**
* Solves y_ri = p_r + q_i by least squares. The persons are eliminated, which leaves one equation per item:
* sum over j of (n_i [i = j] - sum_r a_ri a_rj / k_r) q_j = sum_r a_ri (y_ri - mean_r), with a_ri = 1 where r answered i
* and k_r the person's number of answers. Alternating between persons and items ends at the same values; this is direct.
*
* @param weights of the items in the node
* @returns null without answers or weight, and when the items fall into parts that nobody connects
*/
function twoWayMeans(sums, weights) {
	const { persons, items } = sums;
	const answered = Array.from({ length: items }, (_, item) => item).filter((item) => persons > sums.missed[item]);
	const weight = answered.reduce((sum, item) => sum + weights[item], 0);
	if (!(weight > 0)) return null;
	const meanOf = (item) => sums.scores[item] / (persons - sums.missed[item]);
	const published = answered.reduce((sum, item) => sum + weights[item] * meanOf(item), 0) / weight;
	const effects = solve(sums, answered);
	if (effects === null) return null;
	const level = answered.reduce((sum, item, place) => sum + weights[item] * effects[place], 0) / weight;
	const taken = answered.reduce((sum, item, place) => sum + effects[place] * answeredShares(sums, item), 0);
	return {
		fitted: (sums.personMeans - taken) / persons + level,
		published
	};
}
/** sum_r a_ri / k_r */
function answeredShares({ shares, missedShares, items }, item) {
	return shares - missedShares[item * items + item];
}
/** Item effects that add up to 0, by Cholesky's decomposition; null where the equations do not determine them. */
function solve(sums, answered) {
	const { persons, items, shares, missedShares } = sums;
	const size = answered.length;
	const anchor = persons / size;
	const lower = new Float64Array(size * size);
	const effects = new Float64Array(size);
	for (let i = 0; i < size; i++) {
		const item = answered[i];
		effects[i] = sums.scores[item] - (sums.personMeans - sums.missedMeans[item]);
		for (let j = 0; j <= i; j++) {
			const other = answered[j];
			const both = shares - missedShares[item * items + item] - missedShares[other * items + other] + missedShares[item * items + other];
			let entry = (i === j ? persons - sums.missed[item] : 0) - both + anchor;
			for (let k = 0; k < j; k++) entry -= lower[i * size + k] * lower[j * size + k];
			if (i !== j) lower[i * size + j] = entry / lower[j * size + j];
			else if (entry > 1e-9 * persons) lower[i * size + i] = Math.sqrt(entry);
			else return null;
		}
	}
	for (let i = 0; i < size; i++) {
		for (let k = 0; k < i; k++) effects[i] -= lower[i * size + k] * effects[k];
		effects[i] /= lower[i * size + i];
	}
	for (let i = size - 1; i >= 0; i--) {
		for (let k = i + 1; k < size; k++) effects[i] -= lower[k * size + i] * effects[k];
		effects[i] /= lower[i * size + i];
	}
	return effects;
}
// ../../packages/scoring/src/aggregation/sensitive-nodes.ts
/**
* `sensitiveNodes` for many groups that are made of the same atoms: every answer is read once, and what it adds is summed
* up for each group.
*
* @param atoms how many, the atom of each row, and the rows as in `sensitiveNodes`
* @returns asks about the people of some atoms together
*/
function sensitivityCheck(tree, atoms) {
	const scoreOf = tree.items.map((item) => item.scored ? Float64Array.from({ length: item.categories + 2 }, (_, code) => answerToScore(item, code) ?? NaN) : null);
	const nodes = prepareTree(tree).filter((node) => node.items.length > 1);
	const sumsOf = nodes.map((node) => sumUp(node, tree.items.length, atoms, scoreOf));
	return (some) => nodes.flatMap((node, place) => {
		const together = emptyTwoWaySums(node.items.length);
		for (const atom of some) addSums(together, sumsOf[place][atom]);
		return isSensitive(node, together) ? [node.id] : [];
	});
}
function sumUp(node, items, { groups, groupOf, answers }, scoreOf) {
	const width = node.items.length;
	const columns = node.items.map(({ index }) => index);
	const sums = Array.from({ length: groups }, () => emptyTwoWaySums(width));
	const row = new Float64Array(width);
	for (let person = 0; person < groupOf.length; person++) {
		for (let place = 0; place < width; place++) {
			const index = columns[place];
			const code = answers[person * items + index];
			const score = scoreOf[index][code];
			if (score === void 0) throw new Error(`Code ${code} is no answer to item ${index}: codes go from 0 to ${scoreOf[index].length - 1}`);
			row[place] = score;
		}
		addPerson(sums[groupOf[person]], row);
	}
	return sums;
}
function isSensitive(node, sums) {
	if (sums.missed.every((missed) => missed === 0)) return false;
	const means = twoWayMeans(sums, node.items.map(({ share }) => share));
	return means !== null && Math.abs(means.fitted - means.published) > 2;
}
// ../../packages/scoring/src/aggregation/quality.ts
/** The shares from which a branch is graded so (method 1.4). */
const QUALITY_LIMITS = {
	green: {
		responseRate: .6,
		coveredShare: .8,
		coverage: .8
	},
	amber: {
		responseRate: .4,
		coveredShare: .6,
		coverage: .5
	}
};
/**
* Grades one branch of a round (method 1.4). Response rate RR = respondents / invited, covered share C, coverage kappa.
*
* Green: RR >= 60 %, C >= 80 %, kappa >= 0.8. Amber: not green, but RR >= 40 %, C >= 60 % and kappa >= 0.5.
* Red otherwise, also without a response rate: red figures are shown at home and enter no cohort.
*/
function qualityOf({ invited, respondents, coveredShare, coverage }) {
	if (!(invited > 0)) return "red";
	const responseRate = respondents / invited;
	const reaches = (limits) => responseRate >= limits.responseRate && coveredShare >= limits.coveredShare && coverage >= limits.coverage;
	if (reaches(QUALITY_LIMITS.green)) return "green";
	return reaches(QUALITY_LIMITS.amber) ? "amber" : "red";
}
/**
* The share of the headcount in atoms of at least 7 respondents: C = sum over them of N_a / sum of all N_a (method 1.4).
* Null when there is no headcount.
*/
function coveredShare(atoms) {
	const headcount = (some) => some.reduce((sum, atom) => sum + Math.max(atom.frame, atom.respondents), 0);
	const all = headcount(atoms);
	return all > 0 ? headcount(atoms.filter((atom) => atom.respondents >= 7)) / all : null;
}
// ../../packages/scoring/src/uncertainty/variance-of-interval.ts
/**
* The variance that a 95 % interval stands for: (width / (2 x 1.96))^2, points squared. With the interval for comparisons
* (Wilson-phi without finite population correction) it is never 0, also where all answered alike (method 2.1, 4.3).
*
* @example varianceOfInterval({ low: 46.08, high: 53.92 }) // 4.00...
*/
function varianceOfInterval({ low, high }) {
	if (!(high > low)) throw new Error(`An interval from ${low} to ${high} has no width: Wilson intervals always have one`);
	return ((high - low) / (2 * Z95)) ** 2;
}
// ../../packages/scoring/src/shrinkage/paule-mandel.ts
const MOST_STEPS$1 = 200;
/**
* The variance between true values by Paule and Mandel (1982, J Res NBS 87:377; method 3.3): the tau2 at which
* sum (x_j - mu)^2 / (tau2 + V_j) equals N - 1, with mu the mean weighted by 1 / (tau2 + V_j). It is 0 when that sum
* is at most N - 1 already at tau2 = 0. The sum falls and is convex in tau2, so Newton's steps from 0 never overshoot.
*
* @param estimates points, one per organisation; none or one have no spread: null
* @param variances of the estimates, points squared, each above 0: an interval of width 0 does not exist (method 2.1)
* @example pauleMandel([40, 50, 60], [1, 1, 1]) // { mu: 50, tau2: 99, standardError: 5.77..., q: 200 }
*/
function pauleMandel(estimates, variances) {
	assertEstimates(estimates, variances);
	if (estimates.length < 2) return null;
	const wanted = estimates.length - 1;
	const q = sumsAt(estimates, variances, 0).q;
	let tau2 = 0;
	for (let step = 0; step < MOST_STEPS$1; step++) {
		const sums = sumsAt(estimates, variances, tau2);
		const next = Math.max(0, tau2 + (sums.q - wanted) / sums.slope);
		if (!(sums.slope > 0) || !(next > tau2 * (1 + 1e-15))) break;
		tau2 = next;
	}
	const { mu, weight } = sumsAt(estimates, variances, tau2);
	return {
		mu,
		standardError: 1 / Math.sqrt(weight),
		tau2,
		q
	};
}
/** mu, the sum of weights, Q and how fast Q falls, at one tau2. */
function sumsAt(estimates, variances, tau2) {
	let weight = 0;
	let weighted = 0;
	for (let place = 0; place < estimates.length; place++) {
		const w = 1 / (tau2 + variances[place]);
		weight += w;
		weighted += w * estimates[place];
	}
	const mu = weighted / weight;
	let q = 0;
	let slope = 0;
	for (let place = 0; place < estimates.length; place++) {
		const w = 1 / (tau2 + variances[place]);
		const part = w * (estimates[place] - mu) ** 2;
		q += part;
		slope += w * part;
	}
	return {
		mu,
		weight,
		q,
		slope
	};
}
/** Throws unless every estimate is a number and has a variance above 0. */
function assertEstimates(estimates, variances) {
	if (variances.length !== estimates.length) throw new Error(`${variances.length} variances for ${estimates.length} estimates: pass one for each`);
	const lost = estimates.findIndex((value) => !Number.isFinite(value));
	if (lost >= 0) throw new Error(`Estimate ${lost} is ${estimates[lost]}: leave out those without a number`);
	const certain = variances.findIndex((variance) => !(variance > 0 && variance < 1e400));
	if (certain >= 0) throw new Error(`The variance of estimate ${certain} is ${variances[certain]}: use that of its Wilson interval, above 0`);
}
/**
* Empirical Bayes estimates (method 3.3; Efron & Morris 1975; Fay & Herriot 1979): each value is drawn towards the mean
* of all, the more so the less certain it is. For every selection (lists, ranks), never for the report of one organisation.
*
* Fewer than five: null, there is no shrinkage and no list. tau2 = 0: no real differences were found, all equal mu.
*
* @param estimates points
* @param variances points squared, each above 0
*/
function empiricalBayes(estimates, variances) {
	const spread = pauleMandel(estimates, variances);
	if (spread === null || estimates.length < 5) return null;
	const { mu, tau2 } = spread;
	return {
		...spread,
		estimates: estimates.map((estimate, place) => {
			const variance = variances[place];
			const reliability = tau2 / (tau2 + variance);
			return {
				mean: mu + reliability * (estimate - mu),
				variance: reliability * variance,
				reliability
			};
		})
	};
}
// ../../packages/scoring/src/uncertainty/mover.ts
/**
* The interval of a difference m2 - m1 of two independent means, built from the interval of each (method 2.2; "MOVER":
* Newcombe 1998, method 10; Zou & Donner 2008). With d = m2 - m1 and Wilson-phi intervals (l1, u1), (l2, u2):
* L = d - sqrt((m2 - l2)^2 + (u1 - m1)^2), U = d + sqrt((u2 - m2)^2 + (m1 - l1)^2).
*
* Anonymous answers cannot be paired, so those who answered both times are treated as others: the interval is rather too
* wide than too narrow.
*
* @param z normal point of the confidence, 1.96 for 95 %
* @example differenceInterval({ before: { mean: 60, effectiveAnswers: 80 }, after: { mean: 80, effectiveAnswers: 70 } })
*   // { low: 5.243..., high: 33.387... }
*/
function differenceInterval({ before, after }, z = Z95) {
	const first = wilsonInterval(before.mean, before.effectiveAnswers, z);
	const second = wilsonInterval(after.mean, after.effectiveAnswers, z);
	const difference = after.mean - before.mean;
	return {
		low: difference - Math.hypot(after.mean - second.low, first.high - before.mean),
		high: difference + Math.hypot(second.high - after.mean, before.mean - first.low)
	};
}
// ../../packages/scoring/src/statistics/normal.ts
/** Rational approximations of W. J. Cody (1969, Math. Comp. 23:631) near 0 and up to 5.65. */
const NEAR$1 = {
	above: [
		2.2352520354606837,
		161.02823106855587,
		1067.6894854603709,
		18154.98125334356
	],
	aboveFirst: .06568233791820745,
	below: [
		47.202581904688245,
		976.0985517377767,
		10260.932208618979,
		45507.78933502673
	]
};
const MIDDLE = {
	above: [
		.39894151208813466,
		8.883149794388377,
		93.50665613217785,
		597.2702763948002,
		2494.5375852903726,
		6848.190450536283,
		11602.65143764735,
		9842.714838383978
	],
	aboveFirst: 1.0765576773720192e-8,
	below: [
		22.266688044328117,
		235.387901782625,
		1519.3775994075547,
		6485.558298266761,
		18615.571640885097,
		34900.95272114598,
		38912.00328609327,
		19685.429676859992
	]
};
const SQRT_2PI = Math.sqrt(2 * Math.PI);
/**
* Phi(z): the share of the standard normal distribution below z. For the share above z ask for -z, which keeps all digits.
*
* @param z any number; infinite ones give 0 and 1
* @example normalCdf(1.959963984540054) // 0.975
*/
function normalCdf(z) {
	if (Number.isNaN(z)) throw new Error("The normal distribution is asked at NaN: return null where there is no number");
	const size = Math.abs(z);
	if (size < .66291) return .5 + centralArea(z);
	const tail = size < 38.5 ? tailArea(size) : 0;
	return z > 0 ? 1 - tail : tail;
}
/** The area between 0 and z, for z near 0. */
function centralArea(z) {
	const square = z * z;
	let above = NEAR$1.aboveFirst * square;
	let below = square;
	for (let term = 0; term < 3; term++) {
		above = (above + NEAR$1.above[term]) * square;
		below = (below + NEAR$1.below[term]) * square;
	}
	return z * (above + NEAR$1.above[3]) / (below + NEAR$1.below[3]);
}
/** The area above z, for z away from 0. */
function tailArea(z) {
	const ratio = z <= 5.65 ? millsRatio(z) : farMillsRatio(z);
	const rounded = Math.trunc(z * 16) / 16;
	return Math.exp(-.5 * rounded * rounded) * Math.exp(-.5 * (z - rounded) * (z + rounded)) * (ratio / SQRT_2PI);
}
/** The area above z divided by the density at z. */
function millsRatio(z) {
	let above = MIDDLE.aboveFirst * z;
	let below = z;
	for (let term = 0; term < 7; term++) {
		above = (above + MIDDLE.above[term]) * z;
		below = (below + MIDDLE.below[term]) * z;
	}
	return SQRT_2PI * (above + MIDDLE.above[7]) / (below + MIDDLE.below[7]);
}
/** The same far out: Laplace's continued fraction 1 / (z + 1 / (z + 2 / (z + 3 / ...))). */
function farMillsRatio(z) {
	let fraction = z;
	for (let depth = 40; depth > 0; depth--) fraction = z + depth / fraction;
	return 1 / fraction;
}
// ../../packages/scoring/src/uncertainty/difference-p-value.ts
/** Beyond this normal point a probability is below 1e-349: nothing further can be told apart. */
const FARTHEST = 40;
const BISECTIONS = 40;
/**
* How likely a difference at least as large would be if there were none (method 2.2): p = 2 (1 - Phi(z)) with z the
* normal point at which the nearer end of the difference's interval is 0. The interval widens steadily with z, so z is
* found by 40 bisections; p and the interval therefore always say the same: p < 0.05 where the 95 % interval leaves 0 out.
* Equal means: 1.
*/
function differencePValue(compared) {
	const difference = compared.after.mean - compared.before.mean;
	if (difference === 0) return 1;
	const excludesZero = (z) => {
		const { low, high } = differenceInterval(compared, z);
		return difference > 0 ? low > 0 : high < 0;
	};
	let inside = 0;
	let outside = FARTHEST;
	for (let step = 0; step < BISECTIONS; step++) {
		const z = (inside + outside) / 2;
		if (excludesZero(z)) inside = z;
		else outside = z;
	}
	return 2 * normalCdf(-(inside + outside) / 2);
}
// ../../packages/scoring/src/uncertainty/benjamini-hochberg.ts
/**
* p-values adjusted for a family of comparisons (Benjamini & Hochberg 1995, JRSS B 57:289; method 2.3): sorted
* p(1) <= .. <= p(m), adjusted p(k) = min over j >= k of min(1, m p(j) / j). Calling everything below 0.05 a difference
* then lets at most 5 % of what is called one be chance, on average. The family is what is seen in one view.
*
* Comparisons without a p-value (null) are not in the family and stay null. Equal p-values stay equal; one alone is unchanged.
*
* @example adjustPValues([0.01, 0.04, null, 0.03]) // [0.03, 0.04, null, 0.04]
*/
function adjustPValues(pValues) {
	const family = pValues.flatMap((p, place) => {
		if (p === null) return [];
		if (!(p >= 0 && p <= 1)) throw new Error(`A p-value of ${p} is no probability: pass 0 to 1, or null without one`);
		return [{
			p,
			place
		}];
	});
	family.sort((one, other) => other.p - one.p);
	const adjusted = pValues.map(() => null);
	let least = 1;
	family.forEach(({ p, place }, fromLast) => {
		least = Math.min(least, p * (family.length / (family.length - fromLast)));
		adjusted[place] = least;
	});
	return adjusted;
}
/** The share of what is called a difference that may be chance (q of method 2.3). */
const FALSE_DISCOVERIES = .05;
/**
* Compares a family of pairs: all that are seen in one view, for instance a municipality's categories this year and last
* (method 2.2, 2.3). Clear: adjusted p < 0.05 and at least `smallest` points. Certain but small: adjusted p < 0.05 and
* fewer. Practically equal: the 90 % interval lies inside (-smallest, smallest) (two one-sided tests, Schuirmann 1987).
* Otherwise it cannot be told.
*
* @param family one per comparison; null where one of the two has no figure (missing, hidden, joint answers): it has no
*   verdict and is not counted in the family
* @param smallest the smallest difference of interest, points: a property of the model, not of a view
*/
function compareFamily(family, smallest = 5) {
	if (!(smallest > 0)) throw new Error(`A smallest difference of ${smallest} points is none: pass a number above 0`);
	const pValues = family.map((compared) => compared && differencePValue(compared));
	const adjusted = adjustPValues(pValues);
	return family.map((compared, place) => {
		if (compared === null) return null;
		const difference = compared.after.mean - compared.before.mean;
		const adjustedPValue = adjusted[place];
		const verdict = verdictOf(difference, adjustedPValue, differenceInterval(compared, Z90), smallest);
		return {
			difference,
			...differenceInterval(compared),
			pValue: pValues[place],
			adjustedPValue,
			verdict
		};
	});
}
function verdictOf(difference, adjustedPValue, interval90, smallest) {
	if (adjustedPValue < .05) return Math.abs(difference) >= smallest ? "clear" : "certainButSmall";
	return interval90.low > -smallest && interval90.high < smallest ? "practicallyEqual" : "cannotBeTold";
}
// ../../packages/scoring/src/statistics/log-gamma.ts
/** Lanczos' coefficients for g = 7, nine terms (Godfrey 2001): relative error below 1e-14. */
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
/** The logarithm of the gamma function for x > 0 (Lanczos 1964). */
function logGamma(x) {
	if (!(x > 0 && x < 1e400)) throw new Error(`The logarithm of gamma is asked for ${x}: pass a number above 0`);
	if (x < .5) return logGamma(x + 1) - Math.log(x);
	const base = x + 6.5;
	let sum = LANCZOS[0];
	for (let term = 1; term < LANCZOS.length; term++) sum += LANCZOS[term] / (x - 1 + term);
	return .5 * Math.log(2 * Math.PI) + (x - .5) * Math.log(base) - base + Math.log(sum);
}
// ../../packages/scoring/src/statistics/beta-front.ts
const HALF_LOG_2PI = .5 * Math.log(2 * Math.PI);
/**
* x^a (1 - x)^b / B(a, b): the beta density times x (1 - x), with full precision also where a and b are in the millions
* and their log-gammas would cancel. The saddle-point form of Loader (2000, Fast and accurate computation of binomial
* probabilities): Stirling's errors and deviances instead of log-gammas.
*
* @param x the share; @param rest 1 - x, passed apart because 1 - x loses digits near 1
* @param a above 0; @param b above 0
*/
function betaFront(x, rest, a, b) {
	const n = a + b;
	const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * rest);
	return Math.sqrt(a * b / (2 * Math.PI * n)) * Math.exp(exponent);
}
/** log gamma(z + 1) minus Stirling's formula (z + 1/2) log z - z + log(2 pi) / 2. */
function stirlingError(z) {
	if (z < 16) return logGamma(z + 1) - (z + .5) * Math.log(z) + z - HALF_LOG_2PI;
	const square = z * z;
	return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}
/** z log(z / mean) + mean - z, without cancellation where both are nearly equal. */
function deviance(z, mean) {
	const difference = z - mean;
	if (Math.abs(difference) >= .1 * (z + mean)) return z * Math.log(z / mean) - difference;
	const v = difference / (z + mean);
	const square = v * v;
	let sum = difference * v;
	let term = 2 * z * v;
	for (let odd = 3;; odd += 2) {
		term *= square;
		const next = sum + term / odd;
		if (next === sum) return sum;
		sum = next;
	}
}
// ../../packages/scoring/src/statistics/incomplete-beta.ts
/** The continued fraction converges in about sqrt(max(a, b)) steps: enough for millions. */
const MOST_STEPS = 2e4;
/**
* The regularised incomplete beta function I_x(a, b): the share of a beta(a, b) distribution below x.
* Continued fraction by Lentz' method, on the side of the mean where it converges fast, with
* I_x(a, b) = 1 - I_(1-x)(b, a) for the other (Abramowitz & Stegun 26.5.8; Press et al., Numerical Recipes 6.4).
*
* @param x 0..1
* @param a above 0
* @param b above 0
* @param rest 1 - x, where the caller knows it with more digits
* @example regularisedIncompleteBeta(0.5, 2, 3) // 0.6875
*/
function regularisedIncompleteBeta(x, a, b, rest = 1 - x) {
	if (!(x >= 0 && x <= 1)) throw new Error(`The incomplete beta function is asked at ${x}: pass a share, 0 to 1`);
	if (!(a > 0 && b > 0 && a + b < 1e400)) throw new Error(`The incomplete beta function has parameters ${a} and ${b}: both lie above 0 and are finite`);
	if (x === 0 || rest === 0) return x === 0 ? 0 : 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - regularisedIncompleteBeta(rest, b, a, x);
	return betaFront(x, rest, a, b) * continuedFraction(x, a, b) / a;
}
function continuedFraction(x, a, b) {
	let c = 1;
	let d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= MOST_STEPS; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / awayFromZero(1 + even * d);
		c = awayFromZero(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / awayFromZero(1 + odd * d);
		c = awayFromZero(1 + odd / c);
		const change = d * c;
		fraction *= change;
		if (Math.abs(change - 1) < 1e-15) return fraction;
	}
	throw new Error(`The incomplete beta function did not converge at ${x} (${a}, ${b}): the parameters are too large`);
}
function awayFromZero(value) {
	return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
// ../../packages/scoring/src/statistics/beta-quantile.ts
/**
* The point of the beta(a, b) distribution below which the share p lies: Newton's method on I_x(a, b), kept between two
* points that enclose the solution. The side of the mean on which it lies is solved, so that neither x nor 1 - x loses
* digits.
*
* @param p 0..1
* @param q 1 - p, where the caller knows it with more digits
* @example betaQuantile(0.6875, 2, 3).x // 0.5
*/
function betaQuantile(p, a, b, q = 1 - p) {
	if (!(p >= 0 && p <= 1)) throw new Error(`The beta distribution has no point for the share ${p}: pass 0 to 1`);
	if (p === 0) return {
		x: 0,
		rest: 1
	};
	if (q === 0) return {
		x: 1,
		rest: 0
	};
	if (regularisedIncompleteBeta(.5, a, b) >= p) {
		const x = lowerPoint(p, a, b);
		return {
			x,
			rest: 1 - x
		};
	}
	const rest = lowerPoint(q, b, a);
	return {
		x: 1 - rest,
		rest
	};
}
/** Solves I_x(a, b) = p for a solution of at most 1/2, to the last digits. */
function lowerPoint(p, a, b) {
	const logLeading = Math.log(p * a) - Math.log(betaFront(.5, .5, a, b)) - (a + b) * Math.LN2;
	let low = 0;
	let high = .5;
	let x = Math.min(.5, Math.exp(logLeading / a));
	for (let step = 0; step < 300 && x > 0; step++) {
		const error = regularisedIncompleteBeta(x, a, b) - p;
		if (error > 0) high = x;
		else low = x;
		const newton = x - error * x * (1 - x) / betaFront(x, 1 - x, a, b);
		const next = newton > low && newton < high ? newton : (low + high) / 2;
		if (Math.abs(next - x) <= 2e-16 * x) return next;
		x = next;
	}
	return x;
}
// ../../packages/scoring/src/reliability/covariance.ts
/**
* Covariances within the groups: deviations from each group's own mean, divided by n - number of groups (method 3.1, the
* default), so that differences between units do not make the items look more alike than they are.
*
* @returns null unless there are more complete rows than groups with any
*/
function withinCovariances(moments, factors) {
	const { items, rows } = moments;
	const filled = Array.from(rows.keys()).filter((group) => rows[group] > 0);
	const freedom = rows.reduce((sum, count) => sum + count, 0) - filled.length;
	if (freedom < 1) return null;
	const pairs = items * (items + 1) / 2;
	return matrixOf(items, (one, other, at) => {
		return filled.reduce((sum, group) => {
			const means = moments.sums[group * items + one] * moments.sums[group * items + other] / rows[group];
			return sum + moments.products[group * pairs + at] - means;
		}, 0) / freedom * (factors?.[one] ?? 1) * (factors?.[other] ?? 1);
	});
}
/** @param valueOf asked once for each pair; `at` counts them as products are stored */
function matrixOf(items, valueOf) {
	const matrix = Array.from({ length: items }, () => new Array(items).fill(0));
	let at = 0;
	for (let one = 0; one < items; one++) for (let other = one; other < items; other++) matrix[one][other] = matrix[other][one] = valueOf(one, other, at++);
	return matrix;
}
// ../../packages/scoring/src/reliability/alpha.ts
/**
* Cronbach's alpha, k / (k - 1) x (1 - trace(C) / sum(C)): how much of the differences between persons on the sum of the
* items is shared by the items (method 3.1; Cronbach 1951).
*
* A negative one is shown as it is: items point in different directions, check reversed wording.
*
* @returns null for fewer than two items, or when the sum of the items does not vary
*/
function cronbachAlpha(covariances) {
	const items = covariances.length;
	const total = sumOf$2(covariances);
	if (items < 2 || !(total > 0)) return null;
	return items / (items - 1) * (1 - traceOf(covariances) / total);
}
const traceOf = (matrix) => matrix.reduce((sum, row, item) => sum + row[item], 0);
const sumOf$2 = (matrix) => matrix.reduce((sum, row) => sum + row.reduce((inRow, value) => inRow + value, 0), 0);
// ../../packages/scoring/src/statistics/fisher-f.ts
/**
* The share of the F distribution below f: I_x(df1 / 2, df2 / 2) with x = df1 f / (df1 f + df2)
* (Abramowitz & Stegun 26.6.2). The share above f is fisherFCdf(1 / f, df2, df1).
*
* @param f 0 or more
* @param df1 degrees of freedom of the numerator, above 0
* @param df2 degrees of freedom of the denominator, above 0
* @example fisherFCdf(1, 5, 5) // 0.5
*/
function fisherFCdf(f, df1, df2) {
	assertFreedom(df1, df2);
	if (!(f >= 0)) throw new Error(`The F distribution is asked at ${f}: a ratio of variances is 0 or more`);
	if (f === 1e400) return 1;
	const whole = df1 * f + df2;
	return regularisedIncompleteBeta(df1 * f / whole, df1 / 2, df2 / 2, df2 / whole);
}
/**
* The point of the F distribution below which the share p lies.
*
* @param p 0 or more and below 1
* @example fisherFQuantile(0.95, 1, 10) // 4.9646027...
*/
function fisherFQuantile(p, df1, df2) {
	assertFreedom(df1, df2);
	if (!(p >= 0 && p < 1)) throw new Error(`The F distribution has no point for the share ${p}: pass 0 <= p < 1`);
	const { x, rest } = betaQuantile(p, df1 / 2, df2 / 2);
	return df2 * x / (df1 * rest);
}
function assertFreedom(...all) {
	const wrong = all.find((each) => !(each > 0 && each < 1e400));
	if (wrong !== void 0) throw new Error(`The F distribution has ${wrong} degrees of freedom: pass numbers above 0`);
}
// ../../packages/scoring/src/reliability/feldt-interval.ts
/**
* The 95 % interval of alpha (method 3.1; Feldt, Woodruff & Salih 1987): 1 - (1 - alpha) F at .975 and at .025 with n - 1
* and (n - 1)(k - 1) degrees of freedom. It may reach below 0.
*
* @param rows complete rows, n
* @param items k
* @returns null below two rows or two items
*/
function feldtInterval(alpha, rows, items) {
	if (!(alpha <= 1)) throw new Error(`An alpha of ${alpha} does not exist: pass what cronbachAlpha gave`);
	if (rows < 2 || items < 2) return null;
	const within = (rows - 1) * (items - 1);
	const at = (share) => 1 - (1 - alpha) * fisherFQuantile(share, rows - 1, within);
	return {
		low: at(.975),
		high: at(.025)
	};
}
// ../../packages/scoring/src/reliability/one-factor.ts
const ENOUGH = 1e-12;
const MOST_ROUNDS = 1e5;
/**
* The loadings of one common factor that leave the least squares between the items' covariances and lambda_i lambda_j
* (method 3.1; MINRES: Harman & Jones 1966, Psychometrika 31:351). Item by item,
* lambda_i = sum c_ij lambda_j / sum lambda_j^2 over the others, which is the exact minimum each time, so the rest never
* grows; from 0.7 of each item's spread until nothing moves by more than 1e-12 of that spread, whatever the unit. Three
* items have a closed form: lambda_1^2 = c12 c13 / c23. The sign is chosen so that the sum of the loadings is not negative.
*
* @param covariances covariances or correlations
* @returns loadings, or null with the reason: below three items nothing is identified; `heywood` where a loading exceeds
* the item's own spread, or the closed form has no real root; `did not converge` after a hundred thousand rounds
*/
function oneFactor(covariances) {
	const variances = covariances.map((row, item) => row[item]);
	if (variances.length < 3) return {
		loadings: null,
		reason: "too few items"
	};
	if (variances.some((variance) => !(variance > 0))) return {
		loadings: null,
		reason: "constant item"
	};
	const loadings = variances.length === 3 ? threeLoadings(covariances) : descend(covariances);
	if (loadings === "did not converge") return {
		loadings: null,
		reason: loadings
	};
	if (loadings === null || loadings.some((loading, item) => !(loading * loading <= variances[item]))) return {
		loadings: null,
		reason: "heywood"
	};
	const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
	return {
		loadings: loadings.map((loading) => sign * loading),
		reason: null
	};
}
function threeLoadings([first, second]) {
	const [c12, c13, c23] = [
		first[1],
		first[2],
		second[2]
	];
	const square = c12 * c13 / c23;
	if (!(square > 0 && square < 1e400)) return null;
	const one = Math.sqrt(square);
	return [
		one,
		c12 / one,
		c13 / one
	];
}
function descend(covariances) {
	const loadings = covariances.map((row, item) => .7 * Math.sqrt(row[item]));
	for (let round = 0; round < MOST_ROUNDS; round++) {
		let moved = 0;
		for (let item = 0; item < loadings.length; item++) {
			let shared = 0;
			let squares = 0;
			for (let other = 0; other < loadings.length; other++) {
				if (other === item) continue;
				shared += covariances[item][other] * loadings[other];
				squares += loadings[other] ** 2;
			}
			if (!(squares > 0)) return null;
			const next = shared / squares;
			moved = Math.max(moved, Math.abs(next - loadings[item]) / Math.sqrt(covariances[item][item]));
			loadings[item] = next;
		}
		if (moved < ENOUGH) return loadings;
	}
	return "did not converge";
}
// ../../packages/scoring/src/reliability/omega.ts
/**
* McDonald's omega: the share of the variance of the sum that one common factor explains (method 3.1; McDonald 1999):
* (sum lambda)^2 / ((sum lambda)^2 + sum (c_ii - lambda_i^2)). Unlike alpha it does not ask the items to load alike.
*
* @param covariances for the sum as it stands; correlations for the sum of items brought to the same spread
*/
function omegaTotal(covariances) {
	if (covariances.length >= 3 && !(sumOf$2(covariances) > 0)) return {
		omega: null,
		reason: "no shared variance",
		loadings: null
	};
	const { loadings, reason } = oneFactor(covariances);
	if (loadings === null) return {
		omega: null,
		reason,
		loadings
	};
	const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
	return {
		omega: common / (common + loadings.reduce((sum, loading, item) => sum + covariances[item][item] - loading * loading, 0)),
		reason: null,
		loadings
	};
}
// ../../packages/scoring/src/agreement/analysis-of-variance.ts
/**
* One-way analysis of variance of persons in groups (method 3.2).
*
* @returns null for fewer than two groups with people, or when no group has two
*/
function analysisOfVariance(groups) {
	const filled = groups.filter(({ n }) => n > 0);
	const n = filled.reduce((sum, group) => sum + group.n, 0);
	const [freedomBetween, freedomWithin] = [filled.length - 1, n - filled.length];
	if (freedomBetween < 1 || freedomWithin < 1) return null;
	const mean = filled.reduce((sum, group) => sum + group.sum, 0) / n;
	const between = filled.reduce((sum, group) => sum + group.n * (group.sum / group.n - mean) ** 2, 0) / freedomBetween;
	const within = filled.reduce((sum, group) => sum + Math.max(0, group.squares - group.sum ** 2 / group.n), 0) / freedomWithin;
	const f = within > 0 ? between / within : null;
	const squaredSizes = filled.reduce((sum, group) => sum + group.n ** 2, 0);
	return {
		groups: filled.length,
		n,
		between,
		within,
		freedomBetween,
		freedomWithin,
		f,
		p: f === null ? null : f === 0 ? 1 : fisherFCdf(1 / f, freedomWithin, freedomBetween),
		typicalSize: (n - squaredSizes / n) / freedomBetween
	};
}
// ../../packages/scoring/src/agreement/intraclass-correlation.ts
/**
* Intraclass correlations from a one-way analysis of variance (method 3.2; Shrout & Fleiss 1979; Bliese 2000):
* ICC(1) = (MSB - MSW) / (MSB + (n - 1) MSW), ICC(2) = (MSB - MSW) / MSB.
*
* @returns null when nobody differs from anybody: there is nothing to share out
*/
function intraclassCorrelation({ between, within, n, groups, typicalSize }, size = "typical") {
	if (between === 0 && within === 0) return null;
	if (between <= within) return {
		single: 0,
		groupMean: 0,
		isNegative: between < within
	};
	const each = size === "typical" ? typicalSize : n / groups;
	return {
		single: (between - within) / (between + (each - 1) * within),
		groupMean: (between - within) / between,
		isNegative: false
	};
}
// ../../packages/scoring/src/reliability/scale-reliability.ts
/**
* Reliability of every node with two scored items or more, over one branch of an organisation (method 3.1, 3.2). Alpha and
* omega rest on covariances within the atoms, in points, and need 50 complete rows; ICC needs five atoms (method 5.2).
*
* @returns in the order of the tree's nodes
*/
function scaleReliabilities(judged) {
	const { tree, moments } = judged;
	return prepareTree(tree).filter((node) => moments.nodes.includes(node.id)).map((node) => {
		const scale = node.items.map(({ index }) => ({
			index,
			...tree.items[index]
		}));
		return {
			nodeId: node.id,
			items: scale.length,
			...consistencyOf(judged, scale),
			...differencesOf(judged, node.id)
		};
	});
}
const NONE$1 = {
	alpha: null,
	alphaLow: null,
	alphaHigh: null,
	omega: null
};
function consistencyOf({ tree, branch, groups, groupOf, answers }, scale) {
	const all = countCoMoments(scale, tree.items.length, groups, groupOf, answers);
	const moments = {
		...all,
		rows: all.rows.map((rows, group) => branch.has(group) ? rows : 0)
	};
	const rows = moments.rows.reduce((sum, count) => sum + count, 0);
	if (rows < 50) return {
		...NONE$1,
		reason: rows === 0 ? "missing" : "hidden"
	};
	const covariances = withinCovariances(moments, scale.map(({ categories }) => 100 / (categories - 1)));
	const alpha = covariances && cronbachAlpha(covariances);
	if (!covariances || alpha === null) return {
		...NONE$1,
		reason: "missing"
	};
	const interval = feldtInterval(alpha, rows, scale.length);
	const { omega } = omegaTotal(covariances);
	return {
		alpha,
		alphaLow: interval.low,
		alphaHigh: interval.high,
		omega,
		reason: null
	};
}
function differencesOf({ branch, moments }, nodeId) {
	const place = moments.nodes.indexOf(nodeId);
	const sums = [...branch].map((group) => {
		const at = (group * moments.nodes.length + place) * 3;
		return {
			n: moments.values[at],
			sum: moments.values[at + 1],
			squares: moments.values[at + 2]
		};
	});
	if (sums.filter(({ n }) => n > 0).length < 5) return {
		between: null,
		groupMean: null
	};
	const analysis = analysisOfVariance(sums);
	const correlation = analysis && intraclassCorrelation(analysis);
	return {
		between: correlation?.single ?? null,
		groupMean: correlation?.groupMean ?? null
	};
}
// ../../packages/scoring/src/statistics/quantile.ts
/**
* The p-quantile (Hyndman & Fan 1996, Am Stat 50:361; method 4.2): x_floor(h) + (h - floor(h)) (next - x_floor(h)) with
*
* - type 6: h = (n + 1) p (SPSS, Minitab)
* - type 7: h = (n - 1) p + 1 (R, Excel and here)
* - type 8: h = (n + 1/3) p + 1/3 (about unbiased for the median)
*
* h is kept within 1..n. For n = 4m + 1 the quartiles of type 7 are single values: use it only where every value is known
* by name, else `harrellDavis`.
*
* @param sorted ascending; none gives null, one gives itself
* @example quantile([10, 20, 40], 0.75) // 30
*/
function quantile(sorted, p, type = 7) {
	assertShare(p);
	const n = sorted.length;
	if (n === 0) return null;
	const wanted = type === 6 ? (n + 1) * p - 1 : type === 8 ? (n + 1 / 3) * p - 2 / 3 : (n - 1) * p;
	const place = Math.min(Math.max(wanted, 0), n - 1);
	const below = Math.floor(place);
	const low = sorted[below];
	const high = sorted[Math.min(below + 1, n - 1)];
	return low + (place - below) * (high - low);
}
/** Throws unless p is a share, 0 to 1. */
function assertShare(p) {
	if (!(p >= 0 && p <= 1)) throw new Error(`A quantile is asked for p = ${p}: pass a share, 0 to 1`);
}
// ../../packages/scoring/src/statistics/harrell-davis.ts
/**
* The Harrell-Davis estimate of the p-quantile (1982, Biometrika 69:635; method 4.2): Q_p = sum w_i x_(i) with
* w_i = I_(i/n)(a, b) - I_((i-1)/n)(a, b), a = (n + 1) p, b = (n + 1)(1 - p). It is nobody's own value.
*
* @param sorted ascending; none gives null, all equal gives that value
* @param p above 0 and below 1
* @param weights from `harrellDavisWeights`, where many samples of one size are summed up
*/
function harrellDavis(sorted, p, weights = harrellDavisWeights(sorted.length, p)) {
	assertShare(p);
	const n = sorted.length;
	if (n === 0) return null;
	if (weights.length !== n) throw new Error(`${weights.length} weights for ${n} values: take those of the same size`);
	if (sorted[0] === sorted[n - 1]) return sorted[0];
	let sum = 0;
	for (let index = 0; index < n; index++) sum += weights[index] * sorted[index];
	return sum;
}
/** The weights of n ordered values in the Harrell-Davis estimate; they add up to 1. */
function harrellDavisWeights(n, p) {
	if (!(p > 0 && p < 1)) throw new Error(`Harrell-Davis is asked for p = ${p}: pass a share between 0 and 1`);
	const weights = new Float64Array(n);
	let before = 0;
	for (let index = 0; index < n; index++) {
		const upTo = regularisedIncompleteBeta((index + 1) / n, (n + 1) * p, (n + 1) * (1 - p));
		weights[index] = upTo - before;
		before = upTo;
	}
	return weights;
}
// ../../packages/scoring/src/statistics/normal-quantile.ts
/** Algorithm AS 241 (Wichura 1988, Applied Statistics 37:477): numerators and denominators, lowest power first. */
const CENTRE = {
	above: [
		3.3871328727963665,
		133.14166789178438,
		1971.5909503065513,
		13731.69376550946,
		45921.95393154987,
		67265.7709270087,
		33430.57558358813,
		2509.0809287301227
	],
	below: [
		1,
		42.31333070160091,
		687.1870074920579,
		5394.196021424751,
		21213.794301586597,
		39307.89580009271,
		28729.085735721943,
		5226.495278852546
	]
};
const SIDE = {
	above: [
		1.4234371107496835,
		4.630337846156546,
		5.769497221460691,
		3.6478483247632045,
		1.2704582524523684,
		.2417807251774506,
		.022723844989269184,
		.0007745450142783414
	],
	below: [
		1,
		2.053191626637759,
		1.6763848301838038,
		.6897673349851,
		.14810397642748008,
		.015198666563616457,
		.0005475938084995345,
		1.0507500716444169e-9
	]
};
const END = {
	above: [
		6.657904643501103,
		5.463784911164114,
		1.7848265399172913,
		.29656057182850487,
		.026532189526576124,
		.0012426609473880784,
		27115555687434876e-21,
		2.0103343992922881e-7
	],
	below: [
		1,
		.599832206555888,
		.1369298809227358,
		.014875361290850615,
		.0007868691311456133,
		18463183175100548e-21,
		1.421511758316446e-7,
		20442631033899397e-31
	]
};
/**
* The point of the standard normal distribution below which the share p lies (AS 241; error below 1e-15 of the value).
* For a point far above 0 ask for the share above it and turn the sign: -normalQuantile(1e-20).
*
* @param p above 0 and below 1
* @example normalQuantile(0.975) // 1.959963984540054
*/
function normalQuantile(p) {
	if (!(p > 0 && p < 1)) throw new Error(`The normal distribution has no point for the share ${p}: pass 0 < p < 1`);
	const fromMiddle = p - .5;
	if (Math.abs(fromMiddle) <= .425) {
		const r = .180625 - fromMiddle * fromMiddle;
		return fromMiddle * polynomial(CENTRE.above, r) / polynomial(CENTRE.below, r);
	}
	const r = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
	const size = r <= 5 ? polynomial(SIDE.above, r - 1.6) / polynomial(SIDE.below, r - 1.6) : polynomial(END.above, r - 5) / polynomial(END.below, r - 5);
	return fromMiddle < 0 ? -size : size;
}
function polynomial(coefficients, x) {
	return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);
}
// ../../packages/scoring/src/random/threefry.ts
const PARITY = 466688986;
/**
* Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3"): the
* random number of a key and a counter. Nothing is kept between calls, so any number can be had on its own, in any
* order and by any number of workers. Integer operations only: the same bits on every machine.
*
* @param key two 32-bit words
* @param counter two 32-bit words
* @param into receives two signed 32-bit words; may be the key or the counter
*/
function threefry(key, counter, into) {
	const k0 = key[0] | 0;
	const k1 = key[1] | 0;
	const k2 = PARITY ^ k0 ^ k1;
	let x = counter[0] + k0 | 0;
	let y = counter[1] + k1 | 0;
	x = x + y | 0;
	y = (y << 13 | y >>> 19) ^ x;
	x = x + y | 0;
	y = (y << 15 | y >>> 17) ^ x;
	x = x + y | 0;
	y = (y << 26 | y >>> 6) ^ x;
	x = x + y | 0;
	y = (y << 6 | y >>> 26) ^ x;
	x = x + k1 | 0;
	y = y + k2 + 1 | 0;
	x = x + y | 0;
	y = (y << 17 | y >>> 15) ^ x;
	x = x + y | 0;
	y = (y << 29 | y >>> 3) ^ x;
	x = x + y | 0;
	y = (y << 16 | y >>> 16) ^ x;
	x = x + y | 0;
	y = (y << 24 | y >>> 8) ^ x;
	x = x + k2 | 0;
	y = y + k0 + 2 | 0;
	x = x + y | 0;
	y = (y << 13 | y >>> 19) ^ x;
	x = x + y | 0;
	y = (y << 15 | y >>> 17) ^ x;
	x = x + y | 0;
	y = (y << 26 | y >>> 6) ^ x;
	x = x + y | 0;
	y = (y << 6 | y >>> 26) ^ x;
	x = x + k0 | 0;
	y = y + k1 + 3 | 0;
	x = x + y | 0;
	y = (y << 17 | y >>> 15) ^ x;
	x = x + y | 0;
	y = (y << 29 | y >>> 3) ^ x;
	x = x + y | 0;
	y = (y << 16 | y >>> 16) ^ x;
	x = x + y | 0;
	y = (y << 24 | y >>> 8) ^ x;
	x = x + k1 | 0;
	y = y + k2 + 4 | 0;
	x = x + y | 0;
	y = (y << 13 | y >>> 19) ^ x;
	x = x + y | 0;
	y = (y << 15 | y >>> 17) ^ x;
	x = x + y | 0;
	y = (y << 26 | y >>> 6) ^ x;
	x = x + y | 0;
	y = (y << 6 | y >>> 26) ^ x;
	x = x + k2 | 0;
	y = y + k0 + 5 | 0;
	into[0] = x;
	into[1] = y;
}
/**
* The key of a list of texts and numbers: every field with its length is put through `threefry`, each step keyed by the
* one before. Different lists have different keys (but for one chance in 2^64).
*/
function keyOf(...fields) {
	const state = [0, 0];
	for (const field of fields) {
		const text = String(field);
		threefry(state, [text.length, 1], state);
		for (let at = 0; at < text.length; at += 4) threefry(state, [pair(text, at), pair(text, at + 2)], state);
	}
	return state;
}
function pair(text, at) {
	return ((text.charCodeAt(at) || 0) | (text.charCodeAt(at + 1) || 0) << 16) >>> 0;
}
// ../../packages/scoring/src/random/normal-draws.ts
/** Sixteen random bits choose one of so many equally likely points of the normal distribution. */
const POINTS = 65536;
/** No number lies farther from 0: the middle of the outermost slice is at 4.32. */
const LARGEST_NORMAL = 4.4;
/**
* Standard normal numbers, each known by (seed, indicator, organisation code, number of the draw) alone (method 4.3): who
* else takes part, in which order and on how many workers changes nothing. A number is the point in the middle of one of
* 65 536 equally likely slices, so it has mean 0, variance 0.9999 and no value beyond 4.4.
*/
var NormalDraws = class {
	#keys;
	#points = normalPoints();
	constructor(seed, indicator, codes) {
		if (!Number.isSafeInteger(seed)) throw new Error(`The seed is ${seed}: pass a whole number up to 2^53`);
		if (new Set(codes).size < codes.length) throw new Error("Two organisations have one code: their draws would be alike");
		this.#keys = codes.map((code) => keyOf(seed, indicator, code));
	}
	/**
	* Writes draws 4b to 4b + 3 of every organisation: `into` holds one row per draw, in the order of the codes.
	*
	* @param into at least 4 x number of codes
	*/
	fill(block, into) {
		const organisations = this.#keys.length;
		const points = this.#points;
		const counter = [block, 0];
		const bits = [0, 0];
		for (let place = 0; place < organisations; place++) {
			threefry(this.#keys[place], counter, bits);
			into[place] = points[bits[0] & 65535];
			into[organisations + place] = points[bits[0] >>> 16];
			into[2 * organisations + place] = points[bits[1] & 65535];
			into[3 * organisations + place] = points[bits[1] >>> 16];
		}
	}
};
let known = null;
/** The middles of the slices, ascending; made once, since they are always the same. */
function normalPoints() {
	if (known) return known;
	const points = new Float64Array(POINTS);
	for (let slice = 0; slice < POINTS / 2; slice++) {
		const point = normalQuantile((slice + .5) / POINTS);
		points[slice] = point;
		points[65535 - slice] = -point;
	}
	return known = points;
}
// ../../packages/scoring/src/benchmark/cohort-figure.ts
/** Smallest number of others in a cohort for each statistic (method 4.7; a position is withheld for 5 to 9 others, 4.1). */
const FEWEST_OTHERS = {
	mean: 5,
	median: 10,
	position: 10,
	quartiles: 15,
	tails: 35
};
const NONE = {
	mean: null,
	p10: null,
	q25: null,
	median: null,
	q75: null,
	p90: null
};
/**
* Mean and quantiles of one cohort and node by its size (method 4.2, 4.7): the same for every reader, so a member's
* others are all but itself and the cohort needs one member more than the smallest number of others.
* Every organisation weighs the same. Quantiles are Harrell-Davis unless all members share by name, then type 7.
*
* @param sorted ascending, so that the sums do not depend on the order of the members
* @param weightsOf where many cohorts share a size, a `rememberedWeights` of the run
*/
function cohortStatistics(sorted, { isNamed, isBeyondMeanShown, areQuartilesShown, areTailsShown }, weightsOf = harrellDavisWeights) {
	const others = sorted.length - 1;
	if (others < FEWEST_OTHERS.mean) return NONE;
	let sum = 0;
	for (const value of sorted) sum += value;
	const mean = sum / sorted.length;
	if (!isBeyondMeanShown) return {
		...NONE,
		mean
	};
	const at = (p, fewest, isShown) => others < fewest || !isShown ? null : isNamed ? quantile(sorted, p) : harrellDavis(sorted, p, weightsOf(sorted.length, p));
	return {
		mean,
		p10: at(.1, FEWEST_OTHERS.tails, areTailsShown),
		q25: at(.25, FEWEST_OTHERS.quartiles, areQuartilesShown),
		median: at(.5, FEWEST_OTHERS.median, isBeyondMeanShown),
		q75: at(.75, FEWEST_OTHERS.quartiles, areQuartilesShown),
		p90: at(.9, FEWEST_OTHERS.tails, areTailsShown)
	};
}
/** Harrell-Davis weights that are computed once per size: they are what the estimate costs. One for each run. */
function rememberedWeights() {
	const known = /* @__PURE__ */ new Map();
	return (n, p) => {
		const key = `${n} ${p}`;
		const weights = known.get(key) ?? harrellDavisWeights(n, p);
		known.set(key, weights);
		return weights;
	};
}
// ../../packages/scoring/src/benchmark/position.ts
/** Values to one decimal, as whole tenths: differences that nobody is shown must not decide a place (method 4.1). */
function inTenths(value) {
	return Math.round(value * 10);
}
/**
* The same for one member after the other of a cohort, from its values as ascending tenths: O(log n) each.
*
* @param isMember whether the value itself is one of them and is to be left out
*/
function positionInCohort(sortedTenths, value, isMember) {
	const others = sortedTenths.length - (isMember ? 1 : 0);
	if (others === 0) return null;
	const own = inTenths(value);
	const below = countBelow(sortedTenths, own);
	const tied = countBelow(sortedTenths, own + 1) - below - (isMember ? 1 : 0);
	return 50 * (2 * below + tied) / others;
}
/** How many of the ascending values lie below the limit. */
function countBelow(sorted, limit) {
	let from = 0;
	let to = sorted.length;
	while (from < to) {
		const middle = from + to >> 1;
		if (sorted[middle] < limit) from = middle + 1;
		else to = middle;
	}
	return from;
}
// ../../packages/scoring/src/benchmark/drawn-posterior.ts
/** The interval of places leaves a twentieth of the draws on each side. */
const LEFT_OUT = .05;
/** @param members of the cohort, then `onlookers`, as indices into the values */
function posteriorOf({ mu, standardError, tau2 }, { members, onlookers, values, variances }) {
	const rows = Int32Array.from([...members, ...onlookers]);
	const reliability = Float64Array.from(rows, (at) => tau2 / (tau2 + variances[at]));
	return {
		mu,
		standardError,
		members: members.length,
		rows,
		own: reliability.map((lambda, row) => lambda * values[rows[row]]),
		share: reliability.map((lambda) => 1 - lambda),
		deviation: reliability.map((lambda, row) => Math.sqrt(lambda * variances[rows[row]]))
	};
}
// ../../packages/scoring/src/benchmark/count-places.ts
/** Cells per value: so few values share one that putting those in order costs nothing. */
const CELLS_PER_VALUE = 2;
/**
* Places by counting: values fall into cells of equal width, cells are counted from the top, and the few in one cell are
* put in order by themselves. O(n) for values that are spread like scores; one object serves many draws without memory.
*/
var PlaceCounter = class {
	size;
	#cellOf;
	#startOf;
	#order;
	#sorted;
	constructor(size) {
		this.size = size;
		this.#cellOf = new Int32Array(size);
		this.#startOf = new Int32Array(size * CELLS_PER_VALUE + 1);
		this.#order = new Int32Array(size);
		this.#sorted = new Float64Array(size);
	}
	/**
	* The place of each value, 1 for the highest; equal values in the order in which they stand.
	*
	* @param values finite; the first `size` of them
	* @param places receives as many
	*/
	count(values, places) {
		let lowest = 1e400;
		let highest = -1e400;
		for (let index = 0; index < this.size; index++) {
			const value = values[index];
			if (value < lowest) lowest = value;
			if (value > highest) highest = value;
		}
		const order = this.inOrder(values, lowest, highest);
		for (let place = 0; place < order.length; place++) places[order[place]] = place + 1;
	}
	/**
	* Where the values stand in `values`, the highest first; equal ones in the order in which they stand.
	*
	* @param values finite; the first `size` of them, all between `lowest` and `highest`
	* @returns valid until the next call
	*/
	inOrder(values, lowest, highest) {
		const n = this.size;
		const cellOf = this.#cellOf;
		const startOf = this.#startOf;
		const order = this.#order;
		const sorted = this.#sorted;
		const cells = n * CELLS_PER_VALUE;
		const perPoint = highest > lowest ? (cells - 1) / (highest - lowest) : 0;
		startOf.fill(0);
		for (let index = 0; index < n; index++) {
			const cell = (highest - values[index]) * perPoint | 0;
			cellOf[index] = cell;
			startOf[cell + 1]++;
		}
		let before = 0;
		for (let cell = 1; cell < cells; cell++) startOf[cell] = before += startOf[cell];
		sorted.fill(1e400);
		for (let index = 0; index < n; index++) {
			const value = values[index];
			let to = startOf[cellOf[index]]++;
			while (to > 0) {
				const above = sorted[to - 1];
				if (above >= value) break;
				sorted[to] = above;
				order[to] = order[to - 1];
				to--;
			}
			sorted[to] = value;
			order[to] = index;
		}
		return order;
	}
	/** How many of the values last counted lie above this one. */
	above(value) {
		let from = 0;
		let to = this.size;
		while (from < to) {
			const middle = from + to >> 1;
			if (this.#sorted[middle] > value) from = middle + 1;
			else to = middle;
		}
		return from;
	}
};
// ../../packages/scoring/src/benchmark/exact-place-sampler.ts
/**
* Every draw put in order, and for each organisation how often it stood where. Its table has a column for each place: what
* fits the processor's memory for a few hundred organisations and does not for thousands.
*/
var ExactPlaceSampler = class {
	posterior;
	draws;
	#drawn;
	#counter;
	/** Row x place. */
	#seen;
	#bins;
	/** @param posterior rows in the order in which equal draws stand */
	constructor(posterior, draws) {
		this.posterior = posterior;
		this.draws = draws;
		this.#drawn = new Float64Array(posterior.rows.length);
		this.#counter = new PlaceCounter(posterior.members);
		this.#bins = posterior.members + 1;
		this.#seen = new Uint16Array(posterior.rows.length * this.#bins);
	}
	draw(normals) {
		const width = normals.length / 4;
		for (let draw = 0; draw < 4; draw++) this.#one(normals, draw * width, width);
	}
	#one(normals, from, width) {
		const { rows, own, share, deviation, mu, standardError, members } = this.posterior;
		const [drawn, seen, bins] = [
			this.#drawn,
			this.#seen,
			this.#bins
		];
		const size = rows.length;
		const commonMean = mu + standardError * normals[from + width - 1];
		let lowest = 1e400;
		let highest = -1e400;
		for (let row = 0; row < members; row++) {
			const value = own[row] + commonMean * share[row] + deviation[row] * normals[from + rows[row]];
			drawn[row] = value;
			if (value < lowest) lowest = value;
			if (value > highest) highest = value;
		}
		const order = this.#counter.inOrder(drawn, lowest, highest);
		for (let place = 0; place < members; place++) seen[order[place] * bins + place]++;
		for (let row = members; row < size; row++) {
			const value = own[row] + commonMean * share[row] + deviation[row] * normals[from + rows[row]];
			seen[row * bins + this.#counter.above(value)]++;
		}
	}
	ranges() {
		const outside = Math.floor(this.draws * LEFT_OUT);
		const ranges = /* @__PURE__ */ new Map();
		this.posterior.rows.forEach((at, row) => {
			const seen = this.#seen.subarray(row * this.#bins, (row + 1) * this.#bins);
			let low = 0;
			for (let below = seen[low]; below <= outside; below += seen[++low]);
			let high = this.#bins - 1;
			for (let beyond = seen[high]; beyond <= outside; beyond += seen[--high]);
			ranges.set(at, {
				low: low + 1,
				high: high + 1
			});
		});
		return ranges;
	}
};
// ../../packages/scoring/src/benchmark/grid-place-sampler.ts
const CELLS_PER_POINT = 100;
/** A place takes two bytes; in a cohort of more than 65 535 two neighbouring places are one, rounded outwards. */
const MOST_PLACES = 65536;
/**
* Places counted on a grid of 0.01 points (method 4.3): draws of one cell are as high as each other and stand in the middle
* of the cell's places. O(N) a draw with two passes through memory in order, so what one organisation costs hardly grows
* with the number of the others. The places themselves are kept, 2 bytes for each draw, and those that leave 5 % on
* either side are looked up at the end.
*/
var GridPlaceSampler = class {
	posterior;
	draws;
	#lowest;
	#cells;
	/** Four draws beside each other, for each row and for each cell. */
	#cellOf;
	#counts;
	#placeOf;
	/** Row x draw. */
	#places;
	#placesPerStep;
	#done = 0;
	constructor(posterior, draws) {
		this.posterior = posterior;
		this.draws = draws;
		const { rows, own, share, deviation, mu, standardError, members } = posterior;
		let lowest = 1e400;
		let highest = -1e400;
		for (let row = 0; row < rows.length; row++) {
			const middle = own[row] + mu * share[row];
			const reach = LARGEST_NORMAL * (standardError * share[row] + deviation[row]);
			if (middle - reach < lowest) lowest = middle - reach;
			if (middle + reach > highest) highest = middle + reach;
		}
		this.#lowest = lowest;
		this.#cells = Math.floor((highest - lowest) * CELLS_PER_POINT) + 2;
		this.#cellOf = new Uint32Array(4 * rows.length);
		this.#counts = new Uint32Array(4 * this.#cells);
		this.#placeOf = new Uint16Array(4 * this.#cells);
		this.#places = new Uint16Array(draws * rows.length);
		this.#placesPerStep = Math.ceil((members + 1) / MOST_PLACES);
	}
	draw(normals) {
		this.#intoCells(normals);
		this.#countFromAbove();
		const { draws } = this;
		const [cellOf, placeOf, places] = [
			this.#cellOf,
			this.#placeOf,
			this.#places
		];
		const size = this.posterior.rows.length;
		for (let row = 0, from = 0, to = this.#done; row < size; row++, from += 4, to += draws) {
			places[to] = placeOf[cellOf[from]];
			places[to + 1] = placeOf[cellOf[from + 1]];
			places[to + 2] = placeOf[cellOf[from + 2]];
			places[to + 3] = placeOf[cellOf[from + 3]];
		}
		this.#done += 4;
	}
	#intoCells(normals) {
		const { rows, own, share, deviation, mu, standardError, members } = this.posterior;
		const [lowest, cellOf, counts] = [
			this.#lowest,
			this.#cellOf,
			this.#counts
		];
		const width = normals.length / 4;
		for (let draw = 0; draw < 4; draw++) {
			const first = draw * width;
			const offset = draw * this.#cells;
			const commonMean = mu + standardError * normals[first + width - 1];
			for (let row = 0; row < rows.length; row++) {
				const cell = offset + ((own[row] + commonMean * share[row] + deviation[row] * normals[first + rows[row]] - lowest) * CELLS_PER_POINT | 0);
				cellOf[row * 4 + draw] = cell;
				if (row < members) counts[cell]++;
			}
		}
	}
	/** The place of each cell; the counts are empty again. */
	#countFromAbove() {
		const [counts, placeOf, step] = [
			this.#counts,
			this.#placeOf,
			this.#placesPerStep
		];
		for (let draw = 0; draw < 4; draw++) {
			let above = 0;
			for (let cell = (draw + 1) * this.#cells - 1; cell >= draw * this.#cells; cell--) {
				const count = counts[cell];
				const place = above + (count >> 1);
				placeOf[cell] = step === 1 ? place : place / step;
				above += count;
			}
		}
		counts.fill(0);
	}
	ranges() {
		const { posterior, draws } = this;
		const step = this.#placesPerStep;
		const outside = Math.floor(draws * LEFT_OUT);
		const ranges = /* @__PURE__ */ new Map();
		posterior.rows.forEach((at, row) => {
			const places = this.#places.subarray(row * draws, (row + 1) * draws);
			const last = row < posterior.members ? posterior.members : posterior.members + 1;
			const low = smallestBut(places, outside);
			const high = smallestBut(places, draws - 1 - outside);
			ranges.set(at, {
				low: low * step + 1,
				high: Math.min((high + 1) * step, last)
			});
		});
		return ranges;
	}
};
const upper = /* @__PURE__ */ new Uint32Array(256);
const lower = /* @__PURE__ */ new Uint32Array(256);
/** The smallest value when `skipped` smaller ones are left out: by the upper byte, then by the lower one. */
function smallestBut(values, skipped) {
	upper.fill(0);
	for (let index = 0; index < values.length; index++) upper[values[index] >> 8]++;
	let left = skipped;
	let byte = 0;
	for (; left >= upper[byte]; byte++) left -= upper[byte];
	lower.fill(0);
	for (let index = 0; index < values.length; index++) {
		const value = values[index];
		if (value >> 8 === byte) lower[value & 255]++;
	}
	let rest = 0;
	for (; left >= lower[rest]; rest++) left -= lower[rest];
	return byte * 256 + rest;
}
// ../../packages/scoring/src/statistics/gauss-hermite.ts
/**
* Gauss-Hermite quadrature for the standard normal distribution: sum w_i f(u_i) is the expected value of f(U), exact for
* polynomials up to degree 2n - 1. Newton's method on the orthonormal Hermite polynomials (Press et al., Numerical
* Recipes 4.6), with nodes and weights scaled from exp(-x^2) to the normal density. Weights add up to 1.
*
* @param n number of nodes, 1 to 100
* @returns nodes ascending
* @example gaussHermite(2) // { nodes: [-1, 1], weights: [0.5, 0.5] }
*/
function gaussHermite(n) {
	if (!(Number.isInteger(n) && n >= 1 && n <= 100)) throw new Error(`Quadrature with ${n} nodes: pass 1 to 100`);
	const nodes = new Float64Array(n);
	const weights = new Float64Array(n);
	let root = 0;
	for (let place = 0; place < Math.ceil(n / 2); place++) {
		root = firstGuess(n, place, root, nodes);
		let slope = 0;
		for (let step = 0; step < 100; step++) {
			const { value, before } = hermite(n, root);
			slope = Math.sqrt(2 * n) * before;
			const change = value / slope;
			root -= change;
			if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(root))) break;
		}
		slope = Math.sqrt(2 * n) * hermite(n, root).before;
		nodes[place] = root;
		weights[place] = 2 / (slope * slope * Math.sqrt(Math.PI));
	}
	return inAscendingOrder(n, nodes, weights);
}
function inAscendingOrder(n, found, weights) {
	const nodes = new Float64Array(n);
	const mirrored = new Float64Array(n);
	for (let place = 0; place < Math.ceil(n / 2); place++) {
		const node = n % 2 === 1 && place === (n - 1) / 2 ? 0 : Math.SQRT2 * found[place];
		nodes[place] = -node;
		nodes[n - 1 - place] = node;
		mirrored[place] = mirrored[n - 1 - place] = weights[place];
	}
	return {
		nodes,
		weights: mirrored
	};
}
function firstGuess(n, place, last, found) {
	if (place === 0) return Math.sqrt(2 * n + 1) - 1.85575 * (2 * n + 1) ** -.16667;
	if (place === 1) return last - 1.14 * n ** .426 / last;
	if (place === 2) return 1.86 * last - .86 * found[0];
	if (place === 3) return 1.91 * last - .91 * found[1];
	return 2 * last - found[place - 2];
}
/** The orthonormal Hermite polynomial of degree n at x, and the one before it. */
function hermite(n, x) {
	let value = Math.PI ** -.25;
	let before = 0;
	for (let degree = 1; degree <= n; degree++) {
		const next = x * Math.sqrt(2 / degree) * value - Math.sqrt((degree - 1) / degree) * before;
		before = value;
		value = next;
	}
	return {
		value,
		before
	};
}
// ../../packages/scoring/src/benchmark/rank-set-limit.ts
const NODES = 80;
/** Nodes of less weight than this cannot change the 15th digit. */
const LEAST_WEIGHT$1 = 1e-16;
const quadrature = gaussHermite(NODES);
const counted = Array.from(quadrature.weights.keys()).filter((node) => quadrature.weights[node] > LEAST_WEIGHT$1);
/**
* The critical value c for all differences (x_k - x_j) / d_k, d_k = sqrt(s_j^2 + s_k^2), at once: the c at which
*
*     P(c) = integral phi(u) prod_k [ Phi((s_j u + c d_k) / s_k) - Phi((s_j u - c d_k) / s_k) ] du
*
* is the wanted coverage (method 4.3c). A one-sided difference has only its own factor, Phi((s_j u + c d_k) / s_k) or
* 1 - Phi((s_j u - c d_k) / s_k). 80-point Gauss-Hermite; the root lies between one comparison's and Bonferroni's
* limit and is found to 1e-10 by the Illinois form of the false position on log(1 - P).
*
* @param own s_j, above 0
* @param open at least one
* @param coverage 0.95 for sets of 95 %
*/
function rankSetLimit(own, open, coverage, { atMost = 1e400, isSettled = () => false } = {}) {
	if (open.length === 0) return 0;
	const sides = open.reduce((sum, { above, below }) => sum + Number(above) + Number(below), 0);
	const missed = 1 - coverage;
	const missedAt = missedProbability(own, open);
	const excess = (limit) => Math.log(missedAt(limit) / missed);
	let low = normalQuantile(1 - missed / (sides === 2 * open.length ? 2 : 1));
	let high = Math.min(atMost, -normalQuantile(missed / sides));
	let atHigh = excess(high);
	if (atHigh >= 0) return high;
	let atLow = excess(low);
	if (atLow <= 0) return low;
	let moved = null;
	for (let step = 0; step < 60 && high - low > 1e-10 && !isSettled(low, high); step++) {
		const guess = (low * atHigh - high * atLow) / (atHigh - atLow);
		const at = excess(guess);
		if (Math.abs(at) < 1e-11) return guess;
		if (at > 0) {
			low = guess;
			atLow = at;
			if (moved === "low") atHigh /= 2;
			moved = "low";
		} else {
			high = guess;
			atHigh = at;
			if (moved === "high") atLow /= 2;
			moved = "high";
		}
	}
	return (low + high) / 2;
}
/** Beyond this the normal distribution has nothing left that a double could hold beside 1. */
const FAR = 8.3;
/** 1 - P(c) as a function of c. */
function missedProbability(own, open) {
	const shift = Float64Array.from(open, ({ sd }) => own / sd);
	const scale = Float64Array.from(open, ({ sd }) => Math.sqrt(own * own + sd * sd) / sd);
	const isAbove = Uint8Array.from(open, ({ above }) => Number(above));
	const isBelow = Uint8Array.from(open, ({ below }) => Number(below));
	return (limit) => {
		let sum = 0;
		for (const node of counted) {
			const u = quadrature.nodes[node];
			let product = 1;
			for (let place = 0; place < shift.length; place++) {
				const centre = shift[place] * u;
				const reach = limit * scale[place];
				const over = isAbove[place] === 1 && centre + reach < FAR ? normalCdf(centre + reach) : 1;
				const under = isBelow[place] === 1 && centre - reach > -8.3 ? normalCdf(centre - reach) : 0;
				product *= over - under;
				if (product < 1e-20) break;
			}
			sum += quadrature.weights[node] * (1 - product);
		}
		return sum;
	};
}
// ../../packages/scoring/src/benchmark/rank-set.ts
/** All-pairs figures exist only in cohorts up to this size (method 4.3). */
const MOST_FOR_PAIRS = 2300;
/** Probability with which a guaranteed set of places holds the true one. */
const COVERAGE = .95;
/**
* The places that an organisation is guaranteed to be among with 95 % probability, for claims like "we are in the top
* ten" (method 4.3c; Mogstad, Romano, Shaikh & Wilhelm 2024, Rev Econ Stud 91:476): 1 + the number significantly above it
* to N - the number significantly below it, where all differences to it are tested together.
*
* The estimates are independent, so the critical value is an exact one-dimensional integral (`rankSetLimit`). Step-down
* leaves out the one-sided hypotheses already rejected and tests the rest again until nothing more is rejected.
*
* @param values points, place 1 is the highest
* @param variances points squared, each above 0
* @param place which of them
* @returns null for more than 2 300 values; alone the place is 1 to 1 for certain, critical value 0
*/
function rankSet(values, variances, place, { stepDown } = { stepDown: true }) {
	assertEstimates(values, variances);
	if (!(Number.isInteger(place) && place >= 0 && place < values.length)) throw new Error(`Place ${place} of ${values.length} values: pass 0 to ${values.length - 1}`);
	if (values.length > 2300) return null;
	if (values.length === 1) return {
		low: 1,
		high: 1,
		criticalValue: 0
	};
	const own = variances[place];
	const others = values.flatMap((value, other) => {
		if (other === place) return [];
		const variance = variances[other];
		return [{
			z: (value - values[place]) / Math.sqrt(own + variance),
			sd: Math.sqrt(variance),
			above: true,
			below: true
		}];
	});
	let limit = rankSetLimit(Math.sqrt(own), others, COVERAGE);
	const criticalValue = limit;
	let open = others;
	while (open.filter((other) => rejectBeyond(limit, other)).length > 0 && stepDown) {
		open = open.filter(({ above, below }) => above || below);
		const isSettled = (low, high) => !open.some((other) => isBetween(other, low, high));
		limit = rankSetLimit(Math.sqrt(own), open, COVERAGE, {
			atMost: limit,
			isSettled
		});
	}
	const above = others.filter((other) => !other.above).length;
	const below = others.filter((other) => !other.below).length;
	return {
		low: 1 + above,
		high: values.length - below,
		criticalValue
	};
}
/** Whether a hypothesis that still stood is rejected now. */
function rejectBeyond(limit, other) {
	const { above, below } = other;
	other.above = above && other.z <= limit;
	other.below = below && -other.z <= limit;
	return above !== other.above || below !== other.below;
}
function isBetween({ z, above, below }, low, high) {
	return above && z >= low && z <= high || below && -z >= low && -z <= high;
}
// ../../packages/scoring/src/benchmark/likely-place.ts
/** Draws of the places, and the smallest number of others that a likely place is said among (method 4.3, 4.7). */
const PLACE_DRAWS = 2e3;
/** Cohorts up to this size are put in order draw by draw; in larger ones places are counted on a grid of 0.01 points. */
const MOST_IN_ORDER = MOST_FOR_PAIRS;
/** How many organisations' places are kept at a time: 4 kB each. What lies beyond is drawn once more, the same numbers. */
const ROWS_AT_ONCE = 1e5;
/**
* The same for several cohorts of the same organisations, drawn once for all of them.
*
* @returns for each cohort its members', then its onlookers' ranges
*/
function likelyPlacesIn({ seed, indicator, codes, values, variances, draws = PLACE_DRAWS }, cohorts) {
	if (values.length !== codes.length || variances.length !== codes.length) throw new Error(`${values.length} values and ${variances.length} variances for ${codes.length} codes: pass one each`);
	if (!(draws >= 4 && draws < 65536 && draws % 4 === 0)) throw new Error(`${draws} draws are asked for: pass a multiple of 4 below 65 536`);
	const found = cohorts.map(() => []);
	const drawn = [];
	cohorts.forEach((cohort, index) => {
		const spread = spreadOf(cohort, {
			values,
			variances
		});
		if (spread === null) found[index] = anywhere$1(cohort);
		else drawn.push({
			index,
			cohort,
			spread
		});
	});
	for (const together of inPasses(drawn)) {
		const samplers = together.map((each) => samplerOf(each, {
			codes,
			values,
			variances,
			draws
		}));
		const normals = new NormalDraws(seed, indicator, [...codes, ""]);
		const numbers = new Float64Array(4 * (codes.length + 1));
		for (let block = 0; block < draws / 4; block++) {
			normals.fill(block, numbers);
			for (const sampler of samplers) sampler.draw(numbers);
		}
		together.forEach(({ index, cohort }, at) => found[index] = rangesOf(cohort, samplers[at]));
	}
	return found;
}
/** What is known of a cohort's true values; null where nothing is drawn: too few, or no real differences found. */
function spreadOf({ members }, { values, variances }) {
	const spread = empiricalBayes(members.map((place) => values[place]), members.map((place) => variances[place]));
	return spread === null || spread.tau2 === 0 || members.length < 10 ? null : spread;
}
function anywhere$1({ members, onlookers = [] }) {
	const rangeOf = (others) => others < 10 ? null : {
		low: 1,
		high: others + 1
	};
	return [...members.map(() => rangeOf(members.length - 1)), ...onlookers.map(() => rangeOf(members.length))];
}
const sizeOf$1 = ({ members, onlookers = [] }) => members.length + onlookers.length;
/** Cohorts that are drawn together: as many as there is memory for. */
function inPasses(drawn) {
	const passes = [];
	let rows = 1e400;
	for (const each of drawn) {
		rows += sizeOf$1(each.cohort);
		if (rows <= ROWS_AT_ONCE) passes.at(-1).push(each);
		else {
			passes.push([each]);
			rows = sizeOf$1(each.cohort);
		}
	}
	return passes;
}
function samplerOf({ cohort, spread }, { codes, values, variances, draws }) {
	const { members, onlookers = [] } = cohort;
	const posterior = (order) => posteriorOf(spread, {
		members: order(members),
		onlookers: order(onlookers),
		values,
		variances
	});
	if (members.length > MOST_IN_ORDER) return new GridPlaceSampler(posterior((places) => places), draws);
	return new ExactPlaceSampler(posterior((places) => places.toSorted((a, b) => codes[a] < codes[b] ? -1 : 1)), draws);
}
/** In the order in which members and onlookers were passed. */
function rangesOf({ members, onlookers = [] }, sampler) {
	const ranges = sampler.ranges();
	const areShown = members.length - 1 >= 10;
	return [...members.map((at) => areShown ? ranges.get(at) : null), ...onlookers.map((at) => ranges.get(at))];
}
// ../../packages/scoring/src/benchmark/three-way-count.ts
/**
* The same for many of one cohort: `skip` is the place of the own estimate among `all`, -1 when it is not one of them.
*
* @param limits from `discoveryLimits`, for as many as are compared with
*/
function countAgainst(value, variance, all, skip, limits) {
	const total = all.values.length;
	const sizes = new Float64Array(limits.length);
	let compared = 0;
	for (let place = 0; place < total; place++) if (place !== skip) sizes[compared++] = sizeOf(all, place, value, variance);
	if (compared !== limits.length) throw new Error(`${limits.length} limits for ${compared} others: pass those for as many`);
	const reached = new Uint32Array(compared + 1);
	for (let place = 0; place < compared; place++) reached[firstReached(limits, sizes[place])]++;
	let clear = compared;
	for (let beyond = compared - reached[compared]; clear > 0 && beyond < clear; clear--) beyond -= reached[clear - 1];
	const least = clear === 0 ? 1e400 : limits[clear - 1];
	let higherThan = 0;
	let lowerThan = 0;
	for (let place = 0, at = 0; place < total; place++) {
		if (place === skip) continue;
		if (sizes[at++] < least) continue;
		if (all.values[place] < value) higherThan++;
		else lowerThan++;
	}
	return {
		higherThan,
		lowerThan,
		undecided: compared - higherThan - lowerThan
	};
}
/**
* For m comparisons, the size of z that the k-th largest must reach, k = 1..m: the two-sided normal point of 0.05 k / m
* (Benjamini & Hochberg 1995, JRSS B 57:289).
*/
function discoveryLimits(comparisons) {
	return Float64Array.from({ length: comparisons }, (_, place) => -normalQuantile(FALSE_DISCOVERIES * (place + 1) / (2 * comparisons)));
}
/** The first of the falling limits that a size reaches; their number when it reaches none. */
function firstReached(limits, size) {
	const last = limits.length - 1;
	if (last < 0 || size < limits[last]) return last + 1;
	if (size >= limits[0]) return 0;
	let from = 1;
	let to = last;
	while (from < to) {
		const middle = from + to >> 1;
		if (size >= limits[middle]) to = middle;
		else from = middle + 1;
	}
	return from;
}
function sizeOf(all, place, value, variance) {
	return Math.abs(all.values[place] - value) / Math.sqrt(all.variances[place] + variance);
}
// ../../packages/scoring/src/benchmark/weight-range.ts
/** How far weights may lie from the model's: a quarter up or down (method 4.4). */
const WEIGHT_LEEWAY = .25;
/**
* Between which places each organisation stays, whatever each weight is within +-25 % of the model's (method 4.4): i beats j
* under every such weighting when sum w_c d_c - f sum w_c |d_c| > 0, d_c = S_ic - S_jc. The range is 1 + the number that
* always beat i to N - the number that i always beats. It holds for every weighting, so it is wider than what a sample of
* weightings shows.
*
* An organisation without a value on some part has no range (null); for the others it neither beats nor is beaten.
* f = 0: the place by the model's weights, ties undecided. More than 2 300 organisations: no range for any.
*
* @param parts one row of values per organisation: points per part, null where there is none
* @param weights of the parts, at least 0 and not all 0; relative
*/
function weightRanges(parts, weights, { leeway = WEIGHT_LEEWAY, onlookers = 0 } = {}) {
	assertWeights(weights);
	if (!(leeway >= 0 && leeway < 1)) throw new Error(`Weights may move by ${leeway}: pass a share from 0 to below 1`);
	const counted = parts.length - onlookers;
	if (!(Number.isInteger(onlookers) && onlookers >= 0 && counted >= 0)) throw new Error(`${onlookers} onlookers among ${parts.length} rows: pass how many of the last rows are compared only`);
	if (counted > 2300) return parts.map(() => null);
	const width = weights.length;
	const table = Float64Array.from(parts.flatMap((row) => rowOf(row, width)));
	const beats = new Uint32Array(parts.length);
	const beaten = new Uint32Array(parts.length);
	for (let i = 0; i < counted; i++) for (let j = i + 1; j < parts.length; j++) {
		let lead = 0;
		let doubt = 0;
		for (let part = 0; part < width; part++) {
			const difference = weights[part] * (table[i * width + part] - table[j * width + part]);
			lead += difference;
			doubt += Math.abs(difference);
		}
		const winner = lead > leeway * doubt ? i : -lead > leeway * doubt ? j : -1;
		if (winner < 0) continue;
		const loser = winner === i ? j : i;
		if (loser < counted) beats[winner]++;
		if (winner < counted) beaten[loser]++;
	}
	return parts.map((row, i) => {
		const last = i < counted ? counted : counted + 1;
		return row.includes(null) ? null : {
			low: 1 + beaten[i],
			high: last - beats[i]
		};
	});
}
function rowOf(row, width) {
	if (row.length !== width) throw new Error(`${row.length} values for ${width} weights: pass null where a part has none`);
	return row.map((value) => value ?? NaN);
}
/** Throws unless weights are at least 0 and not all 0. */
function assertWeights(weights) {
	const wrong = weights.find((weight) => !(weight >= 0 && weight < 1e400));
	if (wrong !== void 0) throw new Error(`A weight is ${wrong}: weights are 0 or more`);
	if (!weights.some((weight) => weight > 0)) throw new Error("All weights are 0: give at least one part a weight");
}
// ../../packages/scoring/src/benchmark/peers.ts
/** How many of the most similar are shown, and how many of what sets them apart. */
const PEERS = 10;
const DRIVERS = 3;
/** No feature counts for more than three standard deviations, so that one oddity does not decide alone. */
const MOST_SQUARED = 9;
/** Weight of the features that both have; below it two are not comparable. */
const LEAST_WEIGHT = .7;
/** The same for one organisation after the other: what all have in common is looked at once. */
function peerSearch(features, candidates) {
	assertFeatures(features, candidates);
	const byCode = new Map(candidates.map((candidate) => [candidate.code, candidate]));
	const used = features.flatMap(({ id, weight, kind = "measure" }, at) => {
		const values = candidates.flatMap((candidate) => candidate.values[at] ?? []);
		const spread = kind === "class" ? spreadOfClasses(values) : standardDeviation(values);
		return spread > 0 && weight > 0 ? [{
			id,
			weight,
			kind,
			at,
			spread
		}] : [];
	});
	return (code, among) => {
		const own = byCode.get(code);
		if (!own) throw new Error(`${code} is not among the candidates: pass all organisations, the own one too`);
		return nearestOf(own, candidates.filter((other) => other.code !== code && (among?.has(other.code) ?? true)), used);
	};
}
function nearestOf(own, others, used) {
	const whole = used.reduce((sum, { weight }) => sum + weight, 0);
	const peers = others.flatMap((other) => {
		const parts = used.flatMap(({ id, weight, kind, at, spread }) => {
			const [a, b] = [own.values[at], other.values[at]];
			if (a == null || b == null) return [];
			const difference = kind === "class" ? Number(a !== b) : a - b;
			return [{
				featureId: id,
				weight,
				part: weight * Math.min((difference / spread) ** 2, MOST_SQUARED)
			}];
		});
		const shared = parts.reduce((sum, { weight }) => sum + weight, 0);
		if (whole === 0 || shared < LEAST_WEIGHT * whole - 1e-12) return [];
		const squared = parts.reduce((sum, { part }) => sum + part, 0);
		const drivers = parts.filter(({ part }) => part > 0).map(({ featureId, part }) => ({
			featureId,
			share: part / squared
		})).toSorted((a, b) => b.share - a.share).slice(0, DRIVERS);
		return [{
			code: other.code,
			distance: Math.sqrt(squared / shared),
			drivers
		}];
	}).toSorted((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1)).slice(0, PEERS);
	return {
		peers,
		reason: peers.length === 0 ? "noPeers" : null
	};
}
function assertFeatures(features, candidates) {
	if (new Set(candidates.map((candidate) => candidate.code)).size < candidates.length) throw new Error("An organisation is a candidate twice: pass each once");
	const wrong = features.find(({ weight }) => !(weight >= 0 && weight < 1e400));
	if (wrong) throw new Error(`${wrong.id} has weight ${wrong.weight}: weights are 0 or more`);
	for (const { code, values } of candidates) {
		if (values.length !== features.length) throw new Error(`${code} has ${values.length} values for ${features.length} features: pass null where it has none`);
		if (values.some((value) => value !== null && !Number.isFinite(value))) throw new Error(`${code} has a value that is not a number: pass null where there is none`);
	}
}
function standardDeviation(values) {
	if (values.length < 2) return 0;
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	if (values.every((value) => value === values[0])) return 0;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}
/** Root of half the mean squared difference of two, where classes differ by 1 or 0. */
function spreadOfClasses(values) {
	if (values.length < 2) return 0;
	const sizes = /* @__PURE__ */ new Map();
	for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
	let alike = 0;
	for (const size of sizes.values()) alike += size * (size - 1);
	const pairs = values.length * (values.length - 1);
	return Math.sqrt((pairs - alike) / pairs / 2);
}
// ../../packages/scoring/src/aggregation/mean-of-groups.ts
/**
* Several shown groups together, weighted by headcount (method 1.3), with the interval for comparisons (2.1):
* V = sum W^2 m (100 - m) / n*, and n* = m (100 - m) / V of the whole; where nothing can vary the sum of the groups'.
* A function of shown figures only, so that nothing can be derived from it that they do not tell (5.4).
*
* @returns null without groups; no interval where a group has none
*/
function meanOfGroups(groups) {
	const wrong = groups.find(({ weight }) => !(weight > 0 && weight < 1e400));
	if (wrong) throw new Error(`A group weighs ${wrong.weight}: leave out those that nobody belongs to`);
	if (groups.length === 0) return null;
	const total = groups.reduce((sum, { weight }) => sum + weight, 0);
	const means = groups.map(({ mean }) => mean);
	const sum = groups.reduce((part, { mean, weight }) => part + weight / total * mean, 0);
	const mean = Math.min(Math.max(...means), Math.max(Math.min(...means), sum));
	if (groups.some(({ effectiveAnswers }) => effectiveAnswers === null)) return {
		mean,
		interval: null
	};
	let variance = 0;
	let answers = 0;
	for (const group of groups) {
		variance += (group.weight / total) ** 2 * group.mean * (100 - group.mean) / group.effectiveAnswers;
		answers += group.effectiveAnswers;
	}
	const possible = mean * (100 - mean);
	return {
		mean,
		interval: wilsonInterval(mean, possible > 0 && variance > 0 ? possible / variance : answers)
	};
}
/** The cohorts an organisation belongs to, from the widest to the narrowest: `all`, `main:A`, `group:A1`. */
function cohortKeysOf({ organisationId, mainGroup, skrGroup }) {
	if (mainGroup === null && skrGroup !== null) throw new Error(`${organisationId} is in group ${skrGroup} of no main group: give both or neither`);
	if (mainGroup === null) return ["all"];
	return skrGroup === null ? ["all", `main:${mainGroup}`] : [
		"all",
		`main:${mainGroup}`,
		`group:${skrGroup}`
	];
}
/**
* The fixed cohorts of an edition, parents first and by key. Every group that any member names has its cohort,
* also when nobody in it is eligible, so that a reader finds it with the reason.
*/
function fixedCohorts(members) {
	const cohorts = /* @__PURE__ */ new Map();
	cohorts.set("all", {
		parentKey: null,
		members: [],
		own: []
	});
	members.forEach((member, place) => {
		let parentKey = null;
		const keys = cohortKeysOf(member);
		for (const key of keys) {
			const cohort = cohorts.get(key) ?? {
				parentKey,
				members: [],
				own: []
			};
			if (cohort.parentKey !== parentKey) throw new Error(`${key} lies in ${cohort.parentKey} and in ${parentKey}: an SKR group has one main group`);
			cohorts.set(key, cohort);
			if (member.eligible) {
				cohort.members.push(place);
				if (key === keys.at(-1)) cohort.own.push(place);
			}
			parentKey = key;
		}
	});
	return [...cohorts].map(([key, cohort]) => ({
		key,
		kind: kindOf(key),
		...cohort
	})).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || (a.key < b.key ? -1 : 1));
}
/**
* All cohorts of an edition: the tree, then those of named sharers (method 5.7, C2). The latter fall back to `all` where
* they are too small; nothing anonymous ever enters them, so they may cross the tree.
*/
function cohortsOf(members) {
	const named = /* @__PURE__ */ new Map();
	members.forEach(({ named: keys = [], eligible }, place) => {
		for (const key of keys) {
			const places = named.get(key) ?? [];
			named.set(key, places);
			if (eligible) places.push(place);
		}
	});
	const byKey = [...named].sort(([a], [b]) => a < b ? -1 : 1);
	return [...fixedCohorts(members), ...byKey.map(([key, places]) => {
		return {
			key,
			kind: kindOf(key),
			parentKey: "all",
			members: places,
			own: []
		};
	})];
}
const KINDS = [
	"all",
	"main",
	"group",
	"county",
	"size"
];
function kindOf(key) {
	const kind = KINDS.find((each) => each === key.split(":", 1)[0]);
	if (!kind) throw new Error(`${key} is a cohort of no kind: it begins with one of ${KINDS.join(", ")}`);
	return kind;
}
/** Whether anonymous members may enter it: the named cohorts cross the tree and take named sharers only. */
function isInTree({ kind }) {
	return kind === "all" || kind === "main" || kind === "group";
}
// ../../packages/scoring/src/benchmark/edition-shape.ts
/** Throws unless there is one row per member, one value and variance per node, and every value is on 0-100. */
function assertEdition({ nodes, members, values, variances, placed, tree }) {
	if (values.length !== members.length || variances.length !== members.length) throw new Error(`${values.length} rows of values and ${variances.length} of variances for ${members.length} members: pass one row per member`);
	if (new Set(members.map((member) => member.organisationId)).size < members.length) throw new Error("An organisation is a member twice: pass each once");
	const known = new Set(nodes);
	const unknown = placed.find((node) => !known.has(node));
	if (unknown !== void 0) throw new Error(`Places are asked for on ${unknown}, which is none of the nodes: pass its values`);
	const without = tree.flatMap(({ parts }) => parts).find(({ id }) => !known.has(id));
	if (without && placed.length > 0) throw new Error(`${without.id} is part of a node and none of the nodes: pass its values`);
	members.forEach(({ organisationId }, place) => {
		const [row, spread] = [values[place], variances[place]];
		if (row.length !== nodes.length || spread.length !== nodes.length) throw new Error(`${organisationId} has ${row.length} values and ${spread.length} variances for ${nodes.length} nodes: pass null where it has none`);
		const wrong = row.findIndex((value) => value !== null && !(value >= 0 && value <= 100));
		if (wrong >= 0) throw new Error(`${organisationId} has ${row[wrong]} on ${nodes[wrong]}: values are on 0-100, null where there is none`);
		const certain = spread.findIndex((variance) => variance !== null && !(variance > 0 && variance < 1e400));
		if (certain >= 0) throw new Error(`${organisationId} has variance ${spread[certain]} on ${nodes[certain]}: an interval is never of width 0`);
	});
}
// ../../packages/scoring/src/benchmark/anonymous-members.ts
/**
* Decides where anonymous organisations may enter (method 5.7, C1; 5.10, 5; decision 0026): the tree program over the
* cohorts, so that every atom of cohorts that include them holds 0 or at least 5 of them for means, and 0 or at least as
* many as the figure needs of members in all (4.7) for figures beyond the mean. A cohort that may not include them is
* computed from its named members only.
*
* Only counts enter, never values. `within` restricts one indicator, where some have no value, to the cut of all.
*/
function anonymousCohorts(cohorts, isAnonymous, within) {
	const tree = cohorts.map(({ key, parentKey, own }) => {
		return {
			id: key,
			parentId: parentKey,
			own: own.filter(isAnonymous).length
		};
	});
	const forMean = publishableGroupsAmong(tree, within?.forMean ?? new Set(cohorts.map((cohort) => cohort.key)), { k: 5 });
	const among = (wider, before, k) => {
		const possible = before ? new Set([...before].filter((key) => wider.has(key))) : wider;
		return withoutRepetition(cohorts, publishableGroupsAmong(tree, possible, { k }), isAnonymous);
	};
	const beyondMean = among(forMean, within?.beyondMean, 10);
	const forQuartiles = among(beyondMean, within?.forQuartiles, 20);
	return {
		forMean,
		beyondMean,
		forQuartiles,
		forTails: among(forQuartiles, within?.forTails, 50)
	};
}
/**
* Of cohorts of one chain with the very same anonymous members only the finest: the wider ones add members whose values are
* known, so their figures would be further equations in the same unknown values (decision 0026).
*/
function withoutRepetition(cohorts, beyondMean, isAnonymous) {
	const parents = new Map(cohorts.map(({ key, parentKey }) => [key, parentKey]));
	const counts = new Map(cohorts.map(({ key, members }) => [key, members.filter(isAnonymous).length]));
	const shown = new Set(beyondMean);
	for (const key of beyondMean) for (let above = parents.get(key); above != null; above = parents.get(above)) if (counts.get(above) === counts.get(key)) shown.delete(above);
	return shown;
}
// ../../packages/scoring/src/benchmark/participants.ts
/** For each node, where anonymous members may enter: as over all nodes, or less where one has no value. */
function includedPerNode({ nodes, members, values }, cohorts) {
	const isAnonymous = (place) => members[place].sharingLevel === 1;
	const tree = cohorts.filter(isInTree);
	const included = anonymousCohorts(tree, isAnonymous);
	return {
		included,
		perNode: nodes.map((_, node) => {
			const complete = members.every(({ eligible }, place) => !eligible || !isAnonymous(place) || values[place][node] !== null);
			const hasValue = (place) => isAnonymous(place) && values[place][node] !== null;
			return complete ? included : anonymousCohorts(tree, hasValue, included);
		})
	};
}
/** Own-only members (level 0) are in no figure; anonymous ones where `included` lets them. */
function participantsOf({ members, values }, { key, members: places }, node, included) {
	return participantsAmong(places.filter((place) => values[place][node] !== null), {
		key,
		members,
		included
	});
}
/**
* The same of those who have a value already.
*
* @param answering places of eligible members of the cohort; the participants keep their order
*/
function participantsAmong(answering, { key, members, included }) {
	const isAnonymousIn = included.forMean.has(key);
	const participants = [];
	let isNamed = true;
	for (let index = 0; index < answering.length; index++) {
		const place = answering[index];
		const { sharingLevel } = members[place];
		if (sharingLevel >= 2 || sharingLevel === 1 && isAnonymousIn) participants.push(place);
		if (sharingLevel === 1 && isAnonymousIn) isNamed = false;
	}
	return {
		places: participants,
		isNamed,
		isBeyondMeanShown: isNamed || included.beyondMean.has(key),
		areQuartilesShown: isNamed || included.forQuartiles.has(key),
		areTailsShown: isNamed || included.forTails.has(key)
	};
}
// ../../packages/scoring/src/benchmark/edition-places.ts
/**
* Likely places, three-way counts and ranges under other weights of all members, for some nodes of an edition (method 4.3,
* 4.4). Every node is drawn for itself: whether one worker does all of them or many do some each, the result is the same.
*
* Cohorts are those of the figures. An own-only member is set beside the participants and moves nobody. Shown from 10
* others on, and only where figures beyond the mean are; comparisons of all pairs in cohorts up to 2 300.
*/
function computePlaces(edition, wanted) {
	assertEdition(edition);
	if (wanted.length === 0) return /* @__PURE__ */ new Map();
	const cohorts = cohortsOf(edition.members);
	const { perNode } = includedPerNode(edition, cohorts);
	return new Map(wanted.map((nodeId) => {
		const node = edition.nodes.indexOf(nodeId);
		return [nodeId, placesOnNode(edition, node, cohorts.map((cohort) => {
			const { places, isBeyondMeanShown } = participantsOf(edition, cohort, node, perNode[node]);
			return groupOf$1(edition, node, {
				cohort,
				participants: places,
				isShown: isBeyondMeanShown
			});
		}))];
	}));
}
/** A place that is not there, and why. */
function noPlace(reason, weightReason = reason) {
	return {
		likelyLow: null,
		likelyHigh: null,
		higherThan: null,
		lowerThan: null,
		placeReason: reason,
		weightLow: null,
		weightHigh: null,
		weightReason
	};
}
function groupOf$1({ values, variances }, node, { cohort, participants, isShown }) {
	const inFigure = new Set(participants);
	const onlookers = cohort.members.filter((place) => !inFigure.has(place) && values[place][node] !== null);
	return {
		cohort,
		participants,
		onlookers,
		isShown: isShown && participants.length >= 10,
		isCertain: [...participants, ...onlookers].every((place) => variances[place][node] !== null)
	};
}
function placesOnNode(edition, node, groups) {
	const likely = likelyIn(edition, node, groups.filter(({ isShown, isCertain }) => isShown && isCertain));
	return new Map(groups.map((group) => {
		const { cohort, participants, onlookers, isShown, isCertain } = group;
		const counts = isShown && isCertain && participants.length <= 2300 ? threeWayIn(edition, node, group) : null;
		const ranges = isShown ? weightsIn(edition, node, group) : "hidden";
		const inFigure = new Set(participants);
		const rowOf = new Map([...participants, ...onlookers].map((place, row) => [place, row]));
		const places = cohort.members.map((place) => {
			const row = rowOf.get(place);
			if (row === void 0) return noPlace("missing");
			const others = participants.length - (inFigure.has(place) ? 1 : 0);
			if (!isShown || others < 10) return noPlace("hidden");
			const range = likely.get(group)?.[row] ?? null;
			const weights = typeof ranges === "string" ? null : ranges[row];
			return {
				likelyLow: range?.low ?? null,
				likelyHigh: range?.high ?? null,
				higherThan: counts?.[row].higherThan ?? null,
				lowerThan: counts?.[row].lowerThan ?? null,
				placeReason: isCertain ? null : "joint",
				weightLow: weights?.low ?? null,
				weightHigh: weights?.high ?? null,
				weightReason: typeof ranges === "string" ? ranges : weights === null ? "missing" : null
			};
		});
		return [cohort.key, places];
	}));
}
/** Members, then onlookers, of every cohort: all of one draw, so that an organisation's own numbers are made once. */
function likelyIn({ members, nodes, values, variances, seed }, node, groups) {
	const everybody = [...new Set(groups.flatMap((group) => [...group.participants, ...group.onlookers]))];
	const indexOf = new Map(everybody.map((place, index) => [place, index]));
	const indices = (places) => places.map((place) => indexOf.get(place));
	const ranges = likelyPlacesIn({
		seed,
		indicator: nodes[node],
		codes: everybody.map((place) => members[place].code),
		values: everybody.map((place) => values[place][node]),
		variances: everybody.map((place) => variances[place][node])
	}, groups.map(({ participants, onlookers }) => ({
		members: indices(participants),
		onlookers: indices(onlookers)
	})));
	return new Map(groups.map((group, index) => [group, ranges[index]]));
}
function threeWayIn({ values, variances }, node, { participants, onlookers }) {
	const all = {
		values: Float64Array.from(participants, (place) => values[place][node]),
		variances: Float64Array.from(participants, (place) => variances[place][node])
	};
	const amongMembers = discoveryLimits(participants.length - 1);
	const besideMembers = discoveryLimits(participants.length);
	const against = (place, skip, limits) => countAgainst(values[place][node], variances[place][node], all, skip, limits);
	return [...participants.map((place, row) => against(place, row, amongMembers)), ...onlookers.map((place) => against(place, -1, besideMembers))];
}
function weightsIn({ nodes, tree, values }, node, { participants, onlookers }) {
	const parts = tree.find(({ id }) => id === nodes[node])?.parts.filter(({ weight }) => weight > 0) ?? [];
	if (parts.length < 2 || participants.length > 2300) return "notApplicable";
	const columns = parts.map(({ id }) => nodes.indexOf(id));
	return weightRanges([...participants, ...onlookers].map((place) => columns.map((column) => values[place][column])), parts.map(({ weight }) => weight), { onlookers: onlookers.length });
}
// ../../packages/scoring/src/benchmark/edition-positions.ts
const REASONS = [
	null,
	"missing",
	"hidden"
];
const SHOWN = 0;
const MISSING = 1;
const HIDDEN = 2;
const NOT_PLACED = noPlace("notApplicable");
/**
* The positions of an edition in columns of numbers: an edition has a quarter of a million of them, and an object for each
* costs more than its computation. Read row by row, each made when it is asked for: member by member, its cohorts from the
* widest to the narrowest, the nodes in their order.
*/
var EditionPositions = class {
	length;
	#nodes;
	#members;
	#cohorts;
	#places;
	/** For each membership of a member in a cohort: who, where, and the how manieth of the cohort. */
	#memberships;
	/** For each cohort, the membership of each of the edition's members. */
	#membershipOf;
	#others;
	#position;
	#gap;
	#reason;
	#sortedTenths;
	constructor({ nodes, members }, cohorts, places) {
		this.#nodes = nodes;
		this.#members = members;
		this.#cohorts = cohorts;
		this.#places = places;
		this.#memberships = cohorts.flatMap((cohort, row) => cohort.members.map((place, index) => ({
			place,
			row,
			index
		}))).sort((a, b) => a.place - b.place || a.row - b.row);
		this.#membershipOf = cohorts.map(() => new Int32Array(members.length));
		this.#memberships.forEach(({ place, row }, membership) => this.#membershipOf[row][place] = membership);
		this.length = nodes.length * this.#memberships.length;
		this.#others = new Int32Array(this.length);
		this.#position = new Float64Array(this.length).fill(NaN);
		this.#gap = new Float64Array(this.length).fill(NaN);
		this.#reason = new Uint8Array(this.length).fill(MISSING);
		this.#sortedTenths = new Int32Array(members.length);
	}
	/**
	* Enters the positions of all members of one cohort on one node.
	*
	* @param values each member's value
	*/
	enter({ row, node, answering, participants, q75, isBeyondMeanShown }, values) {
		const membershipOf = this.#membershipOf[row];
		const first = node * this.#memberships.length;
		const [others, positions, gaps, reasons] = [
			this.#others,
			this.#position,
			this.#gap,
			this.#reason
		];
		const { members } = this.#cohorts[row];
		if (answering.length < members.length) for (const place of members) others[first + membershipOf[place]] = participants.length;
		const sortedTenths = this.#sortedTenths.subarray(0, participants.length);
		for (let index = 0; index < participants.length; index++) sortedTenths[index] = inTenths(values[participants[index]]);
		let participant = 0;
		for (const place of answering) {
			const isMember = participants[participant] === place;
			if (isMember) participant++;
			const cell = first + membershipOf[place];
			others[cell] = participants.length - (isMember ? 1 : 0);
			const isShown = isBeyondMeanShown && others[cell] >= FEWEST_OTHERS.position;
			reasons[cell] = isShown ? SHOWN : HIDDEN;
			if (!isShown) continue;
			positions[cell] = positionInCohort(sortedTenths, values[place], isMember);
			if (q75 !== null) gaps[cell] = q75 - values[place];
		}
	}
	*[Symbol.iterator]() {
		const nodes = this.#nodes.length;
		for (const [membership, { place, row, index }] of this.#memberships.entries()) {
			const { organisationId } = this.#members[place];
			const { key } = this.#cohorts[row];
			for (let node = 0; node < nodes; node++) {
				const nodeId = this.#nodes[node];
				const cell = node * this.#memberships.length + membership;
				const reason = REASONS[this.#reason[cell]];
				const bestQuarterGap = numberOf(this.#gap[cell]);
				yield {
					organisationId,
					cohortKey: key,
					nodeId,
					others: this.#others[cell],
					position: numberOf(this.#position[cell]),
					bestQuarterGap,
					gapReason: reason ?? (bestQuarterGap === null ? "hidden" : null),
					reason,
					place: this.#placeOf(nodeId, key, index)
				};
			}
		}
	}
	#placeOf(nodeId, cohortKey, index) {
		return this.#places.get(nodeId)?.get(cohortKey)?.[index] ?? NOT_PLACED;
	}
};
function numberOf(cell) {
	return Number.isNaN(cell) ? null : cell;
}
// ../../packages/scoring/src/benchmark/order-in-cohorts.ts
/**
* The eligible members in ascending order of one node's values, in every cohort: put in order once a node and dealt out to
* the few cohorts that each member is in. One object serves all nodes without memory.
*/
var OrderInCohorts = class {
	/** Of each member the value that was last put in order; NaN for those without one. */
	values;
	#members;
	#cohortsOf;
	#answering;
	#sizes;
	#places;
	#order;
	#dense;
	#holders;
	#counter = new PlaceCounter(0);
	constructor(memberCount, cohorts) {
		const cohortsOf = Array.from({ length: memberCount }, () => []);
		cohorts.forEach(({ members }, row) => members.forEach((place) => cohortsOf[place].push(row)));
		this.#cohortsOf = cohortsOf;
		this.#members = cohortsOf.flatMap((rows, place) => rows.length > 0 ? [place] : []);
		this.#answering = cohorts.map(({ members }) => new Int32Array(members.length));
		this.#sizes = new Int32Array(cohorts.length);
		this.values = new Float64Array(memberCount);
		this.#dense = new Float64Array(memberCount);
		this.#holders = new Int32Array(memberCount);
		this.#places = new Uint32Array(memberCount);
		this.#order = new Int32Array(memberCount);
	}
	/** Puts the members in order of one node, `of[member][node]`; those without a value are in no order. */
	sortBy(of, node) {
		const [values, dense, holders, order, places] = [
			this.values,
			this.#dense,
			this.#holders,
			this.#order,
			this.#places
		];
		values.fill(NaN);
		let count = 0;
		for (const place of this.#members) {
			const value = of[place][node];
			if (value === null) continue;
			values[place] = value;
			dense[count] = value;
			holders[count++] = place;
		}
		if (this.#counter.size !== count) this.#counter = new PlaceCounter(count);
		this.#counter.count(dense, places);
		for (let index = 0; index < count; index++) order[count - places[index]] = holders[index];
		this.#deal(count);
	}
	/** The members of a cohort that have a value, the lowest first. Valid until the next node is put in order. */
	answeringIn(row) {
		return this.#answering[row].subarray(0, this.#sizes[row]);
	}
	#deal(count) {
		const [order, cohortsOf, answering, sizes] = [
			this.#order,
			this.#cohortsOf,
			this.#answering,
			this.#sizes
		];
		sizes.fill(0);
		for (let index = 0; index < count; index++) {
			const place = order[index];
			for (const row of cohortsOf[place]) answering[row][sizes[row]++] = place;
		}
	}
};
// ../../packages/scoring/src/benchmark/compute-edition.ts
/** The same with the positions in columns, for whoever writes them away and keeps none. */
function computeEditionInColumns(edition, places = computePlaces(edition, edition.placed)) {
	assertEdition(edition);
	const { nodes, members, values } = edition;
	const cohorts = cohortsOf(members);
	const { included, perNode } = includedPerNode(edition, cohorts);
	const weightsOf = rememberedWeights();
	const order = new OrderInCohorts(members.length, cohorts);
	const sorted = new Float64Array(members.length);
	const figures = cohorts.map(() => []);
	const positions = new EditionPositions(edition, cohorts, places);
	for (let node = 0; node < nodes.length; node++) {
		order.sortBy(values, node);
		for (const [row, { key }] of cohorts.entries()) {
			const answering = order.answeringIn(row);
			const { places: participants, ...secrecy } = participantsAmong(answering, {
				key,
				members,
				included: perNode[node]
			});
			for (let index = 0; index < participants.length; index++) sorted[index] = order.values[participants[index]];
			const statistics = cohortStatistics(sorted.subarray(0, participants.length), secrecy, weightsOf);
			figures[row].push({
				cohortKey: key,
				nodeId: nodes[node],
				organisations: participants.length,
				...statistics,
				reason: statistics.mean !== null ? null : answering.length === 0 ? "missing" : "hidden"
			});
			const { isBeyondMeanShown } = secrecy;
			positions.enter({
				row,
				node,
				answering,
				participants,
				q75: statistics.q75,
				isBeyondMeanShown
			}, order.values);
		}
	}
	return {
		cohorts: cohorts.map((cohort) => cohortRow(edition, cohort, included)),
		figures: figures.flat(),
		positions
	};
}
function cohortRow({ members }, { key, kind, parentKey, members: places }, { forMean }) {
	const namedMembers = places.filter((place) => members[place].sharingLevel >= 2).length;
	const count = namedMembers + (forMean.has(key) ? places.filter((place) => members[place].sharingLevel === 1).length : 0);
	return {
		key,
		kind,
		parentKey,
		members: count,
		namedMembers,
		shown: count - 1 >= FEWEST_OTHERS.mean
	};
}
// ../../packages/scoring/src/recipe/thresholds.ts
/**
* Every threshold of the method, gathered from where it is used, so that a recipe cannot name another than was applied:
* whoever changes one makes another recipe.
*/
const thresholds = {
	/** Shares of a node's weight (method 1.2). */
	coverage: {
		shown: HALF_RULE,
		full: FULL_COVERAGE_FROM
	},
	/** Points, and respondents (method 1.2). */
	sensitive: {
		beyond: 2,
		respondents: 20
	},
	/** Shares (method 1.4). */
	quality: QUALITY_LIMITS,
	/** Dispersion (method 2.1). */
	phi: {
		range: PHI_RANGE,
		pooledFrom: 30,
		ownFrom: 30,
		defaults: {
			one: defaultPhi(1),
			few: defaultPhi(5),
			many: defaultPhi(6)
		}
	},
	largestFraction: LARGEST_FRACTION,
	/** Points, and the share of what is called a difference that may be chance (method 2.3). */
	difference: {
		smallest: 5,
		falseDiscoveries: FALSE_DISCOVERIES
	},
	/** Smallest numbers of others, draws, and how far weights may move (method 4). */
	cohorts: {
		others: FEWEST_OTHERS,
		placeDraws: PLACE_DRAWS,
		weightLeeway: WEIGHT_LEEWAY
	},
	/** Respondents, answers and organisations (method 5). */
	limits: {
		atom: 7,
		item: 5,
		detail: 15,
		anonymous: 5,
		anonymousBeyondMean: 10
	}
};
// ../../packages/scoring/src/recipe/recipe-of.ts
/** Version of the method: the newest one in this package's CHANGELOG. */
const METHOD_VERSION = "1.1.0";
/**
* The recipe by which this version of the package scores an instrument: two rounds with equal recipes are computed alike.
*
* @param seed of what an edition draws; null for scores, where nothing is drawn
*/
function recipeOf(instrument, tree, seed = null) {
	return {
		methodVersion: METHOD_VERSION,
		instrument,
		weights: Object.fromEntries(tree.nodes.map(({ id, parts }) => [id, Object.fromEntries(parts.map((part) => [part.id, part.weight]))])),
		weighting: "headcount",
		thresholds,
		seed
	};
}
// src/editions/content-hash.ts
/** So many characters are hashed at a time: a call for each row costs as much as the rows. */
const atATime = 65536;
/** SHA-256 over rows in words, one after the other: equal rows have equal hashes wherever they were computed. */
var ContentHash = class {
	#hash = createHash("sha256");
	#waiting = "";
	say(...words) {
		this.#waiting += `${JSON.stringify(words)}\n`;
		if (this.#waiting.length < atATime) return;
		this.#hash.update(this.#waiting);
		this.#waiting = "";
	}
	/** The hash of everything that was said. Nothing can be said afterwards. */
	digest() {
		return new Uint8Array(this.#hash.update(this.#waiting).digest());
	}
};
// ../../packages/model/src/cohorts/cohort-definition.ts
/**
* SKR's classification of municipalities, edition 2023: nine groups in three main groups. The names of the groups come
* with the organisations; those of the main groups are these.
*/
const mainGroupNames = {
	A: "Storstäder och storstadsnära kommuner",
	B: "Större städer och kommuner nära större stad",
	C: "Mindre städer/tätorter och landsbygdskommuner"
};
/** Main group of an SKR group: its first letter. @example mainGroupOf('A2') // 'A' */
function mainGroupOf(skrGroup) {
	return skrGroup ? skrGroup.slice(0, 1) : null;
}
/**
* The Swedish name of a cohort, null for the one of all: the interface has its own word for that.
*
* @param groupNames names of the SKR groups, as the organisations carry them
* @example cohortName('main:A', new Map()) // 'Storstäder och storstadsnära kommuner'
*/
function cohortName(key, groupNames) {
	const [kind, code] = key.split(":", 2);
	if (code === void 0) return null;
	return (kind === "main" ? mainGroupNames[code] : groupNames.get(code)) ?? code;
}
/**
* Whether an organisation's figures enter cohorts. Red ones are shown at home only (method 1.4); one without figures
* has nothing to enter.
*/
function entersCohorts(member) {
	return member.hasFigures && member.grade !== null && member.grade !== "red";
}
// ../../packages/model/src/cohorts/named-cohorts.ts
/**
* Five classes of municipalities by population. Ours: SKR's own groups mix size with nearness to a city, which is what the
* fixed cohorts are for. With the populations of 2024 they hold 76, 91, 72, 31 and 20 municipalities.
*/
const sizeClasses = [
	{
		key: "size:1",
		from: 0,
		name: {
			sv: "Under 10 000 invånare",
			en: "Fewer than 10,000 inhabitants"
		}
	},
	{
		key: "size:2",
		from: 1e4,
		name: {
			sv: "10 000–19 999 invånare",
			en: "10,000–19,999 inhabitants"
		}
	},
	{
		key: "size:3",
		from: 2e4,
		name: {
			sv: "20 000–49 999 invånare",
			en: "20,000–49,999 inhabitants"
		}
	},
	{
		key: "size:4",
		from: 5e4,
		name: {
			sv: "50 000–99 999 invånare",
			en: "50,000–99,999 inhabitants"
		}
	},
	{
		key: "size:5",
		from: 1e5,
		name: {
			sv: "Minst 100 000 invånare",
			en: "100,000 inhabitants or more"
		}
	}
];
/** @example sizeClassOf(16_180)?.key // 'size:2' */
function sizeClassOf(population) {
	if (population === null) return null;
	return sizeClasses.findLast(({ from }) => population >= from) ?? null;
}
/**
* The cohorts of named sharers that an organisation belongs to: its county and its class of size. Municipalities only:
* a region is not one of its county's municipalities.
*/
function namedCohortsOf({ kind, countyCode, countyName, population }) {
	if (kind !== "municipality") return [];
	const size = sizeClassOf(population);
	return [...countyCode === null ? [] : [{
		key: `county:${countyCode}`,
		kind: "county",
		name: countyName ?? countyCode
	}], ...size === null ? [] : [{
		key: size.key,
		kind: "size",
		name: size.name.sv
	}]];
}
// src/editions/edition-input.ts
/** Whether each member enters cohorts: red grades and those without an own total do not. */
function eligibleMembers(members) {
	return members.map(({ failed, grade, hasTotal }) => entersCohorts({
		grade,
		hasFigures: !failed && hasTotal
	}));
}
function membersToCompute(members) {
	const eligible = eligibleMembers(members);
	return members.map((member, index) => ({
		organisationId: member.organisationId,
		code: `${member.kind}:${member.code}`,
		mainGroup: mainGroupOf(member.skrGroup),
		skrGroup: member.skrGroup,
		named: namedCohortsOf(member).map(({ key }) => key),
		sharingLevel: member.sharingLevel,
		eligible: eligible[index]
	}));
}
/** The figures as the scoring wants them, for those of the slice's nodes that are asked for. */
function valuesOf$1(own, nodes, members) {
	const columns = nodes.map((node) => own.get(node) ?? []);
	const rows = Array.from({ length: members }, (_, member) => columns.map((column) => column[member]));
	return {
		nodes,
		values: rows.map((row) => row.map((figure) => figure?.mean ?? null)),
		variances: rows.map((row) => row.map((figure) => {
			const { low, high } = figure ?? {};
			return low == null || high == null ? null : varianceOfInterval({
				low,
				high
			});
		}))
	};
}
/** A member whose batch has failed for good has no figures, whatever an earlier computation has left of it. */
function readFigures$1({ figures, members }) {
	const indexOf = new Map(members.map(({ organisationId }, index) => [organisationId, index]));
	const own = /* @__PURE__ */ new Map();
	const reader = new BinaryReader(figures);
	while (reader.next()) {
		const index = indexOf.get(reader.uuid());
		const node = reader.text() ?? "";
		let column = own.get(node);
		if (!column) own.set(node, column = Array.from({ length: members.length }));
		const figure = {
			respondents: reader.int4(),
			answers: reader.float8(),
			mean: reader.float8(),
			low: reader.float8(),
			high: reader.float8(),
			truncated: reader.text(),
			reason: reader.text()
		};
		if (index !== void 0 && !members[index].failed) column[index] = figure;
	}
	return own;
}
// src/editions/compare-nodes.task.ts
/** The organisations of a year among each other on some nodes: their cohorts' figures, own values, positions and places, as rows. */
function compareNodesTask(input) {
	const { nodes, placed, tree, seed } = input;
	const own = readFigures$1(input);
	const members = membersToCompute(input.members);
	const needed = [.../* @__PURE__ */ new Set([...nodes, ...tree.flatMap(({ parts }) => parts.map(({ id }) => id))])];
	const common = {
		members,
		seed
	};
	const places = computePlaces({
		...common,
		...valuesOf$1(own, needed, members.length),
		placed,
		tree
	}, placed);
	return write(input, computeEditionInColumns({
		...common,
		...valuesOf$1(own, nodes, members.length),
		placed: [],
		tree: []
	}, places), own);
}
function write({ editionId, nodes, members }, edition, own) {
	const content = new ContentHash();
	const say = content.say.bind(content);
	const nameOf = new Map(members.map((member) => [member.organisationId, nameIn(member)]));
	const figures = new BinaryRows(editionColumns.edition_figure.length);
	for (const { cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason } of edition.figures) {
		say("figure", cohortKey, nodeId, organisations, mean, p10, q25, median, q75, p90, reason);
		figures.row().uuid(editionId).text(cohortKey).text(nodeId).int4(organisations);
		figures.float8(mean).float8(p10).float8(q25).float8(median).float8(q75).float8(p90).text(reason);
	}
	const values = new BinaryRows(editionColumns.edition_value.length);
	const eligible = eligibleMembers(members);
	for (const [index, member] of members.entries()) {
		const sharingLevel = eligible[index] ? member.sharingLevel : 0;
		for (const node of nodes) {
			const figure = own.get(node)?.[index];
			if (!figure) continue;
			const { mean, low, high, respondents, answers, truncated, reason } = figure;
			say("value", nameIn(member), node, sharingLevel, mean, low, high, respondents, answers, truncated, reason);
			values.row().uuid(editionId).uuid(member.organisationId).text(node).int2(sharingLevel);
			values.float8(mean).float8(low).float8(high).int4(respondents).float8(answers).text(truncated).text(reason);
		}
	}
	const positions = new BinaryRows(editionColumns.edition_position.length);
	for (const row of edition.positions) {
		const { organisationId, cohortKey, nodeId, others, position, bestQuarterGap, reason, gapReason } = row;
		const { likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightLow, weightHigh, weightReason } = row.place;
		say("position", nameOf.get(organisationId), cohortKey, nodeId, others, position, bestQuarterGap, reason, gapReason);
		say("place", likelyLow, likelyHigh, higherThan, lowerThan, placeReason, weightLow, weightHigh, weightReason);
		positions.row().uuid(editionId).uuid(organisationId).text(cohortKey).text(nodeId);
		positions.int4(others).float8(position).float8(bestQuarterGap).text(reason).text(gapReason);
		positions.int4(likelyLow).int4(likelyHigh).int4(higherThan).int4(lowerThan).text(placeReason);
		positions.int4(weightLow).int4(weightHigh).text(weightReason);
	}
	return {
		rows: {
			edition_figure: figures.finish(),
			edition_value: values.finish(),
			edition_position: positions.finish()
		},
		contentHash: content.digest()
	};
}
/** Codes are the same wherever an edition is computed; ids are not. */
function nameIn({ kind, code }) {
	return `${kind}:${code}`;
}
// src/editions/edition-kinds.ts
/**
* The units of one kind together, for each member of an edition and each node (decision 0028): a function of figures that
* the organisation shows of its own groups, each of at least seven. Members that are in no cohort have none.
*/
function writeKinds(editionId, kindFigures, { members, eligible, say }) {
	const byMember = readFigures(kindFigures);
	const rows = new BinaryRows(editionColumns.edition_kind_value.length);
	for (const [index, { organisationId, kind: organisationKind, code, sharingLevel, failed }] of members.entries()) {
		if (failed || !eligible[index]) continue;
		const byKind = [...byMember.get(organisationId) ?? []].toSorted(([a], [b]) => a < b ? -1 : 1);
		for (const [kind, byNode] of byKind) for (const [node, units] of [...byNode].toSorted(([a], [b]) => a < b ? -1 : 1)) {
			const ordered = units.toSorted((a, b) => a.mean - b.mean || a.weight - b.weight || a.respondents - b.respondents);
			const { mean, interval } = meanOfGroups(ordered);
			const respondents = ordered.reduce((sum, unit) => sum + unit.respondents, 0);
			const { low = null, high = null } = interval ?? {};
			say("kind", `${organisationKind}:${code}`, kind, node, sharingLevel, ordered.length, respondents, mean, low, high);
			rows.row().uuid(editionId).uuid(organisationId).text(kind).text(node).int2(sharingLevel);
			rows.int4(ordered.length).int4(respondents).float8(mean).float8(low).float8(high);
		}
	}
	return rows.finish();
}
/** By organisation, kind and node. */
function readFigures(bytes) {
	const byMember = /* @__PURE__ */ new Map();
	const reader = new BinaryReader(bytes);
	while (reader.next()) {
		const byNode = inside(inside(byMember, reader.uuid(), () => /* @__PURE__ */ new Map()), reader.text() ?? "", () => /* @__PURE__ */ new Map());
		const frame = reader.int4() ?? 0;
		const respondents = reader.int4() ?? 0;
		const node = reader.text() ?? "";
		const mean = reader.float8();
		const effectiveAnswers = reader.float8();
		if (mean === null || respondents < 7) continue;
		const figure = {
			mean,
			effectiveAnswers,
			respondents,
			weight: Math.max(frame, respondents)
		};
		inside(byNode, node, () => []).push(figure);
	}
	return byMember;
}
function inside(map, key, make) {
	let found = map.get(key);
	if (!found) map.set(key, found = make());
	return found;
}
/** What is known of every municipality without a file: SKR's main group, alike or not, and the population. */
const mainGroupFeature = {
	id: "main-group",
	name: {
		sv: "SKR:s huvudgrupp",
		en: "SKR main group"
	},
	weight: 1
};
/** Every measured feature, the population first. */
const measuredFeatures = [{
	id: "population",
	name: {
		sv: "Folkmängd",
		en: "Population"
	},
	unit: {
		sv: "invånare",
		en: "inhabitants"
	},
	weight: 1,
	isLogarithmic: true,
	range: [1, 1e8]
}, ...[
	feature("density", "Befolkningstäthet", "Population density", ["inv/km²", "inh/km²"], [.01, 1e5], true),
	feature("share-65", "Andel 65 år och äldre", "Share aged 65 or more", ["%", "%"], [0, 100]),
	feature("post-secondary", "Andel med eftergymnasial utbildning", "Share with post-secondary education", ["%", "%"], [0, 100]),
	feature("tax-base", "Skattekraft", "Tax base", ["kr/inv", "SEK/inh"], [1e4, 1e7]),
	feature("net-commuting", "Nettopendling", "Net commuting", ["%", "%"], [-100, 500]),
	feature("municipal-employees", "Kommunalt anställda", "Municipal employees", ["per 1 000 inv", "per 1,000 inh"], [1, 1e3])
]];
function feature(id, sv, en, [unitSv, unitEn], range, isLogarithmic = false) {
	return {
		id,
		name: {
			sv,
			en
		},
		unit: {
			sv: unitSv,
			en: unitEn
		},
		weight: 1,
		isLogarithmic,
		range
	};
}
// ../../packages/model/src/cohorts/find-peers.ts
/** The features that enough of the register have to be compared by, in the method's order. */
function usedFeatures(register) {
	const values = register.map(valuesOf);
	return peerFeatures.flatMap(({ id, weight }, place) => {
		const organisations = values.filter((row) => row[place] !== null).length;
		return organisations < Math.max(2, .9 * register.length) ? [] : [{
			featureId: id,
			weight,
			organisations
		}];
	});
}
/**
* The ten most similar organisations of each asker whose figures it may read (method 4.5; 5.7, C2): among public sharers,
* and, for those who share by name themselves, also among those who do the same.
*
* @param readsNamed ids of the askers who share by name themselves
* @returns by organisation; nobody for those outside of the register, and in registers that are too large for all pairs
*/
function findPeers(askers, readsNamed, { register, isPublic, isNamed }) {
	if (register.length > 2300) return /* @__PURE__ */ new Map();
	const idOf = new Map(register.map(({ code, organisationId }) => [code, organisationId]));
	const codeOf = new Map(register.map(({ code, organisationId }) => [organisationId, code]));
	const codes = (ids) => new Set([...ids].flatMap((id) => codeOf.get(id) ?? []));
	const [open, named] = [codes(isPublic), codes(/* @__PURE__ */ new Set([...isPublic, ...isNamed]))];
	const used = new Set(usedFeatures(register).map(({ featureId }) => featureId));
	const search = peerSearch(peerFeatures.map((feature) => used.has(feature.id) ? feature : {
		...feature,
		weight: 0
	}), register.map((organisation) => ({
		code: organisation.code,
		values: valuesOf(organisation)
	})));
	return new Map(askers.flatMap(({ organisationId: id }) => {
		const code = codeOf.get(id);
		if (code === void 0) return [];
		const { peers } = search(code, readsNamed.has(id) ? named : open);
		return [[id, peers.map((peer) => ({
			...peer,
			organisationId: idOf.get(peer.code)
		}))]];
	}));
}
const peerFeatures = [...measuredFeatures.map(({ id, weight }) => ({
	id,
	weight
})), {
	id: mainGroupFeature.id,
	weight: mainGroupFeature.weight,
	kind: "class"
}];
function valuesOf({ skrGroup, population, facts }) {
	return [...measuredFeatures.map(({ id, isLogarithmic }) => {
		const value = id === "population" ? population : facts.get(id) ?? null;
		return value === null ? null : isLogarithmic ? Math.log(value) : value;
	}), mainGroupOf(skrGroup)?.codePointAt(0) ?? null];
}
// src/editions/edition-register.ts
/**
* The cohorts of named sharers with their names, and how many municipalities of the whole register belong to each: whether
* somebody takes part without a name is told by none of these numbers.
*/
function cohortsInRegister({ organisations }, members) {
	const known = /* @__PURE__ */ new Map();
	for (const member of members) for (const { key, name } of namedCohortsOf(member)) known.set(key, {
		name,
		organisations: 0
	});
	for (const each of organisations) for (const { key } of namedCohortsOf({
		kind: "municipality",
		...each
	})) {
		const cohort = known.get(key);
		if (cohort) cohort.organisations++;
	}
	return known;
}
/** The most similar ones of every member whose figures it may read, and the facts that they were found by. */
function writePeers(editionId, { organisations, features }, { members, eligible, say }) {
	const register = organisations.map((each) => ({
		...each,
		facts: new Map(Object.entries(each.facts))
	}));
	const loaded = new Map(features.map((feature) => [feature.featureId, feature]));
	const populationYear = organisations.reduce((year, each) => Math.max(year, each.populationYear ?? 0), 0) || null;
	const featureRows = new BinaryRows(editionColumns.edition_feature.length);
	for (const [position, { featureId, weight, organisations: count }] of usedFeatures(register).entries()) {
		const year = featureId === "population" ? populationYear : loaded.get(featureId)?.year ?? null;
		const source = loaded.get(featureId)?.source ?? null;
		say("feature", featureId, weight, count, year, source);
		featureRows.row().uuid(editionId).text(featureId).int4(position).float8(weight).int4(count);
		if (year === null) featureRows.text(null);
		else featureRows.int2(year);
		featureRows.text(source);
	}
	const sharing = (level) => new Set(members.flatMap((each, at) => eligible[at] && each.sharingLevel === level ? [each.organisationId] : []));
	const search = {
		register,
		isNamed: sharing(2),
		isPublic: sharing(3)
	};
	const found = findPeers(members, new Set(members.flatMap((each) => each.sharingLevel >= 2 ? [each.organisationId] : [])), search);
	const codeOf = new Map(register.map(({ organisationId, code }) => [organisationId, code]));
	const peerRows = new BinaryRows(editionColumns.edition_peer.length);
	for (const { organisationId, failed } of members) {
		if (failed) continue;
		for (const [place, peer] of (found.get(organisationId) ?? []).entries()) {
			say("peer", codeOf.get(organisationId), place, peer.code, peer.distance, peer.drivers);
			peerRows.row().uuid(editionId).uuid(organisationId).int4(place).uuid(peer.organisationId).float8(peer.distance);
			for (const driver of [
				peer.drivers[0],
				peer.drivers[1],
				peer.drivers[2]
			]) peerRows.text(driver?.featureId ?? null).float8(driver?.share ?? null);
		}
	}
	return {
		features: featureRows.finish(),
		peers: peerRows.finish()
	};
}
// src/editions/frame-edition.task.ts
/**
* What stands around the figures of an edition, as rows: who is in it, which cohorts they make, who is like whom, and units
* of one kind.
*/
function frameEditionTask({ editionId, members, register, kindFigures }) {
	const none = members.map(() => []);
	const computed = computeEditionInColumns({
		nodes: [],
		values: none,
		variances: none,
		placed: [],
		tree: [],
		seed: 0,
		members: membersToCompute(members)
	});
	const content = new ContentHash();
	const say = content.say.bind(content);
	const groupNames = new Map(members.flatMap(({ skrGroup, skrGroupName }) => skrGroup && skrGroupName ? [[skrGroup, skrGroupName]] : []));
	const named = cohortsInRegister(register, members);
	const cohorts = new BinaryRows(editionColumns.edition_cohort.length);
	for (const each of computed.cohorts) {
		const known = named.get(each.key);
		const name = known?.name ?? cohortName(each.key, groupNames);
		const belonging = known?.organisations ?? null;
		say("cohort", each.key, each.kind, each.parentKey, name, each.members, each.namedMembers, belonging, each.shown);
		cohorts.row().uuid(editionId).text(each.key).text(each.kind).text(each.parentKey).text(name);
		cohorts.int4(each.members).int4(each.namedMembers).int4(belonging).bool(each.shown);
	}
	const rows = new BinaryRows(editionColumns.edition_member.length);
	for (const member of members) {
		const reason = member.failed ? "missing" : member.hasFigures ? null : "hidden";
		const grade = member.failed ? null : member.grade;
		const mainGroup = mainGroupOf(member.skrGroup);
		say("member", nameIn(member), member.sharingLevel, grade, mainGroup, member.skrGroup, reason);
		rows.row().uuid(editionId).uuid(member.organisationId).uuid(member.roundId).int2(member.sharingLevel);
		rows.text(grade).text(mainGroup).text(member.skrGroup).text(reason);
	}
	const writing = {
		members,
		eligible: eligibleMembers(members),
		say
	};
	const similar = writePeers(editionId, register, writing);
	const kinds = writeKinds(editionId, kindFigures, writing);
	return {
		rows: {
			edition_cohort: cohorts.finish(),
			edition_member: rows.finish(),
			edition_feature: similar.features,
			edition_peer: similar.peers,
			edition_kind_value: kinds
		},
		contentHash: content.digest()
	};
}
// src/editions/guarantee-places.task.ts
/**
* The guaranteed places of some of those who stand on one node: which ones a thread takes changes no number. `tell` says
* how many are done.
*
* @param figures of everybody on the node; `wanted` are places in them
*/
function guaranteePlacesTask({ figures, wanted }, tell) {
	const values = figures.map(({ mean }) => mean);
	const variances = figures.map(varianceOfInterval);
	return wanted.flatMap((place, done) => {
		const set = rankSet(values, variances, place);
		tell(done + 1);
		if (!set) return [];
		const { organisationId, nodeId } = figures[place];
		return [{
			organisationId,
			nodeId,
			low: set.low,
			high: set.high,
			among: figures.length
		}];
	});
}
// ../../packages/scoring/src/disclosure/attacker/random-numbers.ts
/** Numbers in 0..1 that follow from a seed and an indicator alone, whoever asks for them and in which order. */
function randomNumbersOf(seed, indicator) {
	const key = keyOf(seed, indicator);
	const words = [0, 0];
	let count = 0;
	return () => {
		threefry(key, [count++, 0], words);
		return (words[0] >>> 0) / 2 ** 32;
	};
}
// ../../packages/scoring/src/disclosure/attacker/world-search.ts
/** Figures of two worlds that differ by less are the same figures: far below what any reader gets to see. */
const SAME$1 = 1e-7;
/** Below this the search is content; whether the world is real is judged by the figures themselves. */
const NEAR = SAME$1 / 10;
const STEPS = 24;
const STAGES = 5;
/**
* How many ways are tried, first at once, then in stages: they divide the move differently among the free members, and
* every second one begins a little aside, since where it begins decides where it gets stuck.
*/
const WAYS = {
	quick: 1,
	patient: 24,
	stubborn: 120
};
/** Root of the squares of what is missing, from which no way leads back. */
const LOST = 20;
/** Against figures that say the same twice. */
const RIDGE = 1e-10;
/**
* Looks for other worlds: other values of the hidden members with which exactly the same figures would have been published
* (method 5.10, 5).
*
* As long as no two values change places every figure is linear in the values, so the smallest move that mends the figures
* is the solution of one system with as many equations as figures (Newton's method on a piecewise linear function, smallest
* step by least squares); then the order is taken anew. What comes out is checked against every figure by its definition:
* a world that is returned is real, whatever the search did. Null says only that none was found.
*/
var WorldSearch = class {
	#values;
	#cohorts;
	#targets;
	#cohortsOf;
	/** @param values of every member in the true world */
	constructor(values, cohorts) {
		this.#values = Float64Array.from(values);
		this.#cohorts = cohorts;
		const cohortsOf = Array.from(values, () => []);
		cohorts.forEach(({ members, figures }, row) => {
			const wrong = figures.find((weights) => weights.length !== members.length);
			if (wrong) throw new Error(`${wrong.length} weights for ${members.length} members: pass one for each rank`);
			for (const place of members) cohortsOf[place].push(row);
		});
		this.#cohortsOf = cohortsOf;
		this.#targets = cohorts.map((cohort) => figuresOf(cohort, inOrder$1(cohort.members, this.#values), this.#values));
	}
	/** A world in which the change holds and every figure is as published, as the values of all members; null: none found. */
	find(change, effort = "patient") {
		for (let way = 0; way < WAYS[effort]; way++) {
			const found = this.#approach(this.#values, change, way) ?? (effort === "quick" ? null : this.#inStages(change, way));
			if (found !== null && this.#isReal(found)) return found;
		}
		return null;
	}
	/** In stages: from a world that is real the next one is near. */
	#inStages(change, way) {
		let values = this.#values;
		for (let stage = 1; stage <= STAGES && values !== null; stage++) {
			const part = stage / STAGES;
			const set = new Map([...change.set].map(([place, to]) => [place, this.#values[place] + part * (to - this.#values[place])]));
			values = this.#approach(values, {
				...change,
				set
			}, way);
		}
		return values;
	}
	/** From these values on to where the change holds and no figure is missing anything; null when that is not reached. */
	#approach(start, { set, free, within = anywhere }, way) {
		let values = start.slice();
		for (const [place, value] of set) values[place] = value;
		const rows = [...new Set([...set.keys(), ...free].flatMap((place) => this.#cohortsOf[place]))];
		const orders = rows.map((row) => inOrder$1(this.#cohorts[row].members, values));
		const movable = free.filter((place) => !set.has(place));
		const bounds = movable.map(within);
		movable.forEach((place, index) => {
			const [low, high] = bounds[index];
			const aside = way % 2 === 1 ? 10 * (easeOf(place, way + WAYS.stubborn) - .5) : 0;
			values[place] = Math.min(high, Math.max(low, values[place] + aside));
		});
		const system = new LeastMove(rows.reduce((sum, row) => sum + this.#cohorts[row].figures.length, 0), movable.length);
		const column = new Int32Array(values.length).fill(-1);
		movable.forEach((place, index) => {
			column[place] = index;
			system.ease[index] = way === 0 ? 1 : .15 + easeOf(place, way);
		});
		for (let step = 0; step < STEPS; step++) {
			const wrong = this.#measure(values, {
				rows,
				orders,
				column,
				system
			});
			if (wrong < NEAR) return values;
			if (wrong > LOST) return null;
			const target = system.solve(movable, bounds, values);
			if (target === null) return null;
			values = target;
		}
		return null;
	}
	/** How far the figures are from what was published, as the root of the squares; fills in the equations where wanted. */
	#measure(values, { rows, orders, column, system }) {
		let equation = 0;
		let squares = 0;
		for (let at = 0; at < rows.length; at++) {
			const row = rows[at];
			const order = orders[at];
			reorder(order, values);
			const { figures } = this.#cohorts[row];
			for (let figure = 0; figure < figures.length; figure++) {
				const weights = figures[figure];
				let sum = 0;
				if (system === null) for (let rank = 0; rank < order.length; rank++) sum += weights[rank] * values[order[rank]];
				else {
					const coefficients = system.rows[equation].fill(0);
					for (let rank = 0; rank < order.length; rank++) {
						const place = order[rank];
						sum += weights[rank] * values[place];
						if (column[place] >= 0) coefficients[column[place]] = weights[rank] * system.ease[column[place]];
					}
				}
				const missing = this.#targets[row][figure] - sum;
				if (system !== null) system.missing[equation] = missing;
				squares += missing * missing;
				equation++;
			}
		}
		return Math.sqrt(squares);
	}
	/** Whether every figure is what it was, summed up anew. */
	#isReal(values) {
		return this.#cohorts.every((cohort, row) => {
			return figuresOf(cohort, inOrder$1(cohort.members, values), values).every((figure, at) => Math.abs(figure - this.#targets[row][at]) <= SAME$1);
		});
	}
};
/** 0..1, always the same for a place and a way. */
function easeOf(place, way) {
	const mixed = Math.imul((place + 1) * 2654435761, way * 2 + 1) >>> 0;
	return ((mixed ^ mixed >>> 15) >>> 0) / 2 ** 32;
}
const anywhere = () => [0, 100];
function figuresOf({ figures }, order, values) {
	return Float64Array.from(figures, (weights) => order.reduce((sum, place, rank) => sum + weights[rank] * values[place], 0));
}
function inOrder$1(places, values) {
	return places.toSorted((a, b) => values[a] - values[b]);
}
/** By insertion: between two steps few change places. */
function reorder(order, values) {
	for (let at = 1; at < order.length; at++) {
		const place = order[at];
		const value = values[place];
		let to = at;
		while (to > 0 && values[order[to - 1]] > value) {
			order[to] = order[to - 1];
			to--;
		}
		order[to] = place;
	}
}
/** The smallest move of the free values that adds what is missing to every figure. */
var LeastMove = class {
	equations;
	rows;
	missing;
	/** How easily each free value moves; coefficients are multiplied by it. */
	ease;
	#gram;
	#prices;
	#move;
	#held;
	constructor(equations, variables) {
		this.equations = equations;
		this.rows = Array.from({ length: equations }, () => new Float64Array(variables));
		this.missing = new Float64Array(equations);
		this.ease = new Float64Array(variables).fill(1);
		this.#gram = new Float64Array(equations * equations);
		this.#prices = new Float64Array(equations);
		this.#move = new Float64Array(variables);
		this.#held = new Uint8Array(variables);
	}
	/** Where the values shall go; one that would leave its bounds stops there and the others go on. Null: no way. */
	solve(movable, bounds, values) {
		const held = this.#held.fill(0);
		const target = values.slice();
		for (let round = 0; round < 6; round++) {
			if (!this.#least()) return null;
			let stopped = 0;
			for (let index = 0; index < movable.length; index++) {
				if (held[index]) continue;
				const place = movable[index];
				const [low, high] = bounds[index];
				const to = values[place] + this.#move[index] * this.ease[index];
				target[place] = Math.min(high, Math.max(low, to));
				if (to >= low && to <= high) continue;
				held[index] = 1;
				stopped++;
				for (let row = 0; row < this.equations; row++) {
					this.missing[row] -= this.rows[row][index] * (target[place] - values[place]) / this.ease[index];
					this.rows[row][index] = 0;
				}
			}
			if (stopped === 0) break;
		}
		return target;
	}
	/** move = A' (A A')^-1 missing, by Cholesky. */
	#least() {
		const [n, gram, prices] = [
			this.equations,
			this.#gram,
			this.#prices
		];
		for (let a = 0; a < n; a++) for (let b = 0; b <= a; b++) gram[a * n + b] = dot(this.rows[a], this.rows[b]);
		for (let a = 0; a < n; a++) {
			const whole = gram[a * n + a];
			for (let b = 0; b <= a; b++) {
				let left = gram[a * n + b];
				for (let c = 0; c < b; c++) left -= gram[a * n + c] * gram[b * n + c];
				if (b < a) gram[a * n + b] = left / gram[b * n + b];
				else gram[a * n + a] = left > whole * RIDGE ? Math.sqrt(left) : 1e400;
			}
		}
		for (let a = 0; a < n; a++) {
			let left = this.missing[a];
			for (let b = 0; b < a; b++) left -= gram[a * n + b] * prices[b];
			prices[a] = left / gram[a * n + a];
		}
		for (let a = n - 1; a >= 0; a--) {
			let left = prices[a];
			for (let b = a + 1; b < n; b++) left -= gram[b * n + a] * prices[b];
			prices[a] = left / gram[a * n + a];
		}
		const move = this.#move.fill(0);
		for (let a = 0; a < n; a++) {
			const price = prices[a];
			const row = this.rows[a];
			if (!Number.isFinite(price)) return false;
			for (let index = 0; index < move.length; index++) move[index] += price * row[index];
		}
		return true;
	}
};
function dot(a, b) {
	let sum = 0;
	for (let index = 0; index < a.length; index++) sum += a[index] * b[index];
	return sum;
}
/** Groups in which every pair is tried. */
const SMALL = 6;
/** Other ways to reach ten points: such a part of them out, the rest in. */
const PARTLY_OUT = [
	.75,
	.5,
	.25,
	0
];
/** Ends of an indicator that are searched for stubbornly. */
const STUBBORN = 16;
/**
* Who are the lowest and the highest (decision 0026): for each group of hidden members that are in the same figures, and
* for two of them who collude, looks for a world with the same figures in which the lowest value, or the highest, lies ten
* points further out. The two know their own values, all members that share by name, and every figure; in a second part
* also how many stand below them in each cohort where members are told their places.
*
* In groups of up to six every pair is tried; in larger ones the two nearest to the end, the nearest with the furthest, and
* `drawn` more. In the first part two of every other group are held as well: the worlds are real for them too. The second part is reported, it does not
* count as found: whoever stands between two values that are told their places lies between them, as a place says.
*
* @param random numbers in 0..1
* @param places whether the second part is tried
*/
function attackEnds(published, { drawn, random, places }) {
	const hunt = new Hunt(published);
	const groups = hunt.atoms.map((atom, index) => groupOf(atom, index, published.values, drawn, random));
	const total = {
		ends: 0,
		coalitions: 0,
		possible: 0,
		told: 0,
		knownByPlaces: 0
	};
	const isOpen = new Map(groups.flatMap(({ ends }) => ends.map((end) => [end, true])));
	const rounds = Math.max(0, ...groups.map(({ pairs }) => pairs.length));
	for (let round = 0; round < rounds; round++) {
		const asked = groups.flatMap(({ ends, pairs }) => round < pairs.length ? [ends.map((end, at) => [end, pairs[round][at]])] : []);
		for (const each of asked) {
			total.coalitions += each.length;
			const held = asked.filter((other) => other !== each).flatMap((other) => other[0][1]);
			if (hunt.areOpenByThemselves(each) || hunt.areOpen(each, held)) continue;
			for (const [end, pair] of each) if (isOpen.get(end) && !hunt.isOpen(end, pair)) isOpen.set(end, false);
		}
		if (round > 0 || !places) continue;
		for (const [end, pair] of asked.flat()) {
			if (!hunt.isTold(end)) continue;
			total.told++;
			if (!hunt.isOpenTold(end, pair)) total.knownByPlaces++;
		}
	}
	for (const { ends, atom } of groups) {
		total.ends += ends.length;
		total.possible += ends.length * (atom.length - 1) * (atom.length - 2) / 2;
	}
	const found = [...isOpen].flatMap(([{ atom, side }, open]) => open ? [] : [{
		atom: hunt.atoms[atom],
		end: side < 0 ? "lowest" : "highest"
	}]);
	return {
		...total,
		worlds: hunt.worlds,
		found
	};
}
function groupOf(atom, index, values, drawn, random) {
	const sorted = inOrder(atom, values);
	return {
		atom,
		ends: (sorted.length === 1 ? [-1] : [-1, 1]).map((side) => endOf(sorted, index, side)),
		pairs: coalitionsOf(sorted, drawn, random)
	};
}
function endOf(sorted, atom, side) {
	return {
		atom,
		place: side < 0 ? sorted[0] : sorted.at(-1),
		side
	};
}
const inOrder = (places, values) => places.toSorted((a, b) => values[a] - values[b]);
/** Rounds of pairs: in each one pair against the lowest and one against the highest. At least one round. */
function coalitionsOf(sorted, drawn, random) {
	const against = (others) => {
		if (others.length < 2) return [others];
		const every = others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other]));
		if (sorted.length <= SMALL) return every;
		const draw = () => every[Math.floor(random() * every.length)];
		return [
			[others[0], others[1]],
			[others[0], others.at(-1)],
			...Array.from({ length: drawn }, draw)
		];
	};
	const lowest = against(sorted.slice(1));
	const highest = against(sorted.slice(0, -1).toReversed());
	return lowest.map((pair, round) => [pair, highest[round]]);
}
var Hunt = class {
	/** Hidden members by what they are in: nothing published tells the members of one apart. */
	atoms;
	worlds = 0;
	#stubborn = STUBBORN;
	#published;
	#search;
	#hidden;
	constructor(published) {
		this.#published = published;
		this.#search = new WorldSearch(published.values, published.cohorts);
		this.atoms = atomsOf$1(published);
		this.#hidden = this.atoms.flat();
	}
	/** Both ends of a group in one world that serves both pairs and any two of those held. */
	areOpen(ends, held) {
		const targets = new Set(ends.map(([{ place }]) => place));
		if (ends.some(([, pair]) => pair.some((place) => targets.has(place)))) return false;
		const all = [...held, ...ends.flatMap(([, pair]) => pair)];
		return this.#world(ends.map(([end]) => [end, 10]), all, {
			told: false,
			effort: "quick"
		});
	}
	/** The same in a world in which nobody outside the group moves: it serves the two together with anybody else. */
	areOpenByThemselves(ends) {
		const own = new Set(this.atoms[ends[0][0].atom]);
		return this.areOpen(ends, this.#hidden.filter((place) => !own.has(place)));
	}
	/** Whether the end is open for these two. */
	isOpen(end, pair) {
		return this.#world([[end, 10]], pair, {
			told: false,
			effort: "quick"
		}) || this.#outAndIn(end, pair);
	}
	/** The same where the two also use what they have been told of their places. */
	isOpenTold(end, pair) {
		return this.#world([[end, 10]], pair, {
			told: true,
			effort: "quick"
		});
	}
	isTold({ place }) {
		return this.#published.cohorts.some(({ told, members }) => told && members.includes(place));
	}
	/** Ten points in two worlds: some out, the rest in. Stubbornly only for a few ends: a careless edition has many. */
	#outAndIn(end, pair) {
		const stubborn = {
			told: false,
			effort: this.#stubborn-- > 0 ? "stubborn" : "patient"
		};
		if (this.#world([[end, 10]], pair, stubborn)) return true;
		const patient = {
			told: false,
			effort: "patient"
		};
		return PARTLY_OUT.some((share) => {
			const out = 10 * share;
			return (out === 0 || this.#world([[end, out]], pair, patient)) && this.#world([[end, out - 10]], pair, patient);
		});
	}
	/** Whether there is a world in which these ends lie so much further out (or, below 0, in), while the fixed places stay. */
	#world(ends, fixed, { told, effort }) {
		const { values } = this.#published;
		const set = /* @__PURE__ */ new Map();
		const limits = /* @__PURE__ */ new Map();
		for (const [{ place, side, atom }, reach] of ends) {
			const value = values[place] + side * reach;
			if (value < 0 || value > 100) return false;
			set.set(place, value);
			if (reach >= 0) continue;
			for (const each of this.atoms[atom]) limits.set(each, side < 0 ? [value, 100] : [0, value]);
		}
		const stays = new Set(fixed);
		const free = this.#hidden.filter((place) => !stays.has(place) && !set.has(place));
		const walls = told ? this.#wallsOf(fixed) : null;
		if (walls && [...set].some(([place, value]) => !isWithin(value, walls(place)))) return false;
		this.worlds++;
		const within = (place) => {
			const limit = limits.get(place) ?? WHOLE;
			if (walls === null) return limit;
			const wall = walls(place);
			return [Math.max(limit[0], wall[0]), Math.min(limit[1], wall[1])];
		};
		return this.#search.find(limits.size > 0 || walls ? {
			set,
			free,
			within
		} : {
			set,
			free
		}, effort) !== null;
	}
	/** Between which values a place must stay for the places of these members to remain what they were told (ties in tenths). */
	#wallsOf(colluders) {
		const { values, cohorts } = this.#published;
		const meets = colluders.map((colluder) => {
			const members = cohorts.filter(({ told, members: all }) => told && all.includes(colluder)).flatMap((each) => each.members);
			return {
				tenth: Math.round(values[colluder] * 10) / 10,
				among: new Set(members)
			};
		});
		return (place) => {
			let [low, high] = WHOLE;
			for (const { tenth, among } of meets) {
				if (!among.has(place)) continue;
				const side = Math.sign(Math.round(values[place] * 10) - Math.round(tenth * 10));
				if (side <= 0) high = Math.min(high, tenth + (side < 0 ? -.0501 : .0499));
				if (side >= 0) low = Math.max(low, tenth + (side > 0 ? .0501 : -.0499));
			}
			return [low, high];
		};
	}
};
const WHOLE = [0, 100];
const isWithin = (value, [low, high]) => value >= low && value <= high;
function atomsOf$1({ known, cohorts }) {
	const marks = /* @__PURE__ */ new Map();
	cohorts.forEach(({ members, figures }, row) => {
		if (figures.length > 0) {
			for (const place of members) if (known[place] === 0) marks.set(place, `${marks.get(place) ?? ""} ${row}`);
		}
	});
	const atoms = /* @__PURE__ */ new Map();
	for (const [place, mark] of marks) {
		const atom = atoms.get(mark);
		if (atom) atom.push(place);
		else atoms.set(mark, [place]);
	}
	return [...atoms.values()];
}
// ../../packages/scoring/src/disclosure/attacker/attack-record.ts
/** `figures`: what is published is what it should be. `sums`, `order`, `ends`, `differences`: method 5.10, 1, 5 and 4. */
const editionAttacks = [
	"figures",
	"sums",
	"order",
	"ends",
	"differences"
];
/** What the attacks on an edition have tried and found, written down as they go; several of them add up to one. */
var AttackRecord = class {
	#tried = /* @__PURE__ */ new Map();
	#fewest = /* @__PURE__ */ new Map();
	#findings = [];
	#known = /* @__PURE__ */ new Map();
	#ends = {
		coalitions: 0,
		possible: 0,
		worlds: 0,
		told: 0,
		knownByPlaces: 0
	};
	tried(attack, count = 1) {
		this.#tried.set(attack, (this.#tried.get(attack) ?? 0) + count);
	}
	came(attack, members) {
		this.#fewest.set(attack, Math.min(this.#fewest.get(attack) ?? 1e400, members));
	}
	find(finding) {
		this.#findings.push(finding);
	}
	ends(more) {
		const { coalitions, possible, worlds, told, knownByPlaces } = this.#ends;
		this.#ends = {
			coalitions: coalitions + more.coalitions,
			possible: possible + more.possible,
			worlds: worlds + more.worlds,
			told: told + more.told,
			knownByPlaces: knownByPlaces + more.knownByPlaces
		};
	}
	/** Nodes on which the same members have answered are the same question. */
	once(question, ask) {
		if (!this.#known.has(question)) this.#known.set(question, ask());
		return this.#known.get(question);
	}
	add({ counts, findings, ends }) {
		for (const attack of editionAttacks) {
			this.tried(attack, counts[attack].tried);
			if (counts[attack].fewest !== null) this.came(attack, counts[attack].fewest);
		}
		this.#findings.push(...findings);
		this.ends(ends);
	}
	result() {
		return {
			counts: Object.fromEntries(editionAttacks.map((attack) => [attack, {
				tried: this.#tried.get(attack) ?? 0,
				fewest: this.#fewest.get(attack) ?? null
			}])),
			findings: this.#findings,
			ends: this.#ends
		};
	}
};
// ../../packages/scoring/src/disclosure/attacker/rank.ts
/** 2^61 - 1, a prime: a rank below the true one would need a minor that it divides. */
const PRIME = 2305843009213693951n;
/**
* The rank of an integer matrix modulo the prime 2^61 - 1 (method 5.10, 1). Never above the rank over the rationals.
*
* @param rows equally long rows of integers
*/
function rankModuloPrime(rows) {
	return eliminate(rows.map((row) => row.map((value) => modulo(BigInt(value)))), (pivot, row, column) => {
		const factor = row[column] * inverse(pivot[column]) % PRIME;
		for (let place = column; place < row.length; place++) row[place] = modulo(row[place] - factor * pivot[place]);
	});
}
/**
* The rank of an integer matrix over the rationals, exactly: elimination without fractions on integers of any size.
* Slower than `rankModuloPrime`, whose answers it confirms.
*/
function exactRank(rows) {
	return eliminate(rows.map((row) => row.map(BigInt)), (pivot, row, column) => {
		const [up, down] = [pivot[column], row[column]];
		for (let place = column; place < row.length; place++) row[place] = row[place] * up - pivot[place] * down;
	});
}
function eliminate(rows, clear) {
	const width = rows[0]?.length ?? 0;
	let rank = 0;
	for (let column = 0; column < width && rank < rows.length; column++) {
		const found = rows.findIndex((row, place) => place >= rank && row[column] !== 0n);
		if (found < 0) continue;
		const pivot = rows[found];
		rows[found] = rows[rank];
		rows[rank] = pivot;
		for (let place = rank + 1; place < rows.length; place++) if (rows[place][column] !== 0n) clear(pivot, rows[place], column);
		rank++;
	}
	return rank;
}
function modulo(value) {
	const rest = value % PRIME;
	return rest < 0n ? rest + PRIME : rest;
}
/** By Fermat: value^(p - 2). */
function inverse(value) {
	let result = 1n;
	let power = value;
	for (let exponent = PRIME - 2n; exponent > 0n; exponent >>= 1n) {
		if (exponent & 1n) result = result * power % PRIME;
		power = power * power % PRIME;
	}
	return result;
}
// ../../packages/scoring/src/disclosure/attacker/derivable-set.ts
/**
* The smallest set of people below k about whom something can be worked out from published sums alone, by any addition
* and subtraction (method 5.10, 1): a set of columns S is exposed when the matrix without the columns of S has a lower
* rank, for then some combination of the sums speaks of S only.
*
* Tries every set of columns with fewer than k people, the smallest first; so it serves families of some twenty columns,
* and guards the theorem that `smallAtoms` uses on trees of any size. Every finding is confirmed over the rationals.
*
* @returns null when nothing below k people can be worked out
*/
function smallestDerivable({ people, sets }, k) {
	const columns = people.flatMap((own, place) => own > 0 ? [place] : []);
	const matrix = sets.map((set) => columns.map((column) => set.includes(column) ? 1 : 0));
	const full = rankModuloPrime(matrix);
	const isExposed = (hidden) => {
		const rest = matrix.map((row) => row.filter((_, place) => !hidden.has(columns[place])));
		return rankModuloPrime(rest) < full && exactRank(rest) < exactRank(matrix);
	};
	return smallSets(people, columns, k).toSorted((a, b) => a.people - b.people).find(({ columns: candidate }) => isExposed(new Set(candidate))) ?? null;
}
/** Every non-empty set of these columns with fewer than k people. */
function smallSets(people, columns, k) {
	let sets = [{
		columns: [],
		people: 0
	}];
	for (const column of columns) {
		const own = people[column];
		const larger = sets.filter((set) => set.people + own < k).map((set) => ({
			columns: [...set.columns, column],
			people: set.people + own
		}));
		sets = [...sets, ...larger];
	}
	return sets.slice(1);
}
// ../../packages/scoring/src/disclosure/attacker/published-family.ts
/**
* The family of sums that a published tree amounts to: one column per group that has people of its own, one set per
* published group, over itself and everything below it.
*
* @param tree parents before children
* @returns the family, and the group that each column stands for
*/
function familyOf(tree) {
	const column = /* @__PURE__ */ new Map();
	for (const { id, own } of tree) if (own > 0) column.set(id, column.size);
	const sets = new Map(tree.filter((group) => group.published).map((group) => [group.id, []]));
	const parents = new Map(tree.map(({ id, parentId }) => [id, parentId]));
	for (const [id, place] of column) for (let above = id; above != null; above = parents.get(above)) sets.get(above)?.push(place);
	return {
		people: tree.filter(({ own }) => own > 0).map(({ own }) => own),
		sets: [...sets.values()],
		columnIds: [...column.keys()]
	};
}
// ../../packages/scoring/src/disclosure/attacker/stored-edition.ts
const statistics = [
	"mean",
	"p10",
	"q25",
	"median",
	"q75",
	"p90"
];
// ../../packages/scoring/src/disclosure/attacker/read-figures.ts
const SHARES = {
	p10: .1,
	q25: .25,
	median: .5,
	q75: .75,
	p90: .9
};
/** Relative to a scale of 100. */
const SAME = 1e-6;
/**
* Reads the published rows of an edition as an attacker does who knows the method: from their numbers of organisations who
* is in them, and from the values, which definition of the quantile was used. One for all nodes: weights are kept.
*/
var FigureReader = class {
	#edition;
	#memberships;
	#weights = /* @__PURE__ */ new Map();
	constructor(edition) {
		this.#edition = edition;
		this.#memberships = edition.cohorts.map((cohort) => membersOf(edition, cohort));
	}
	/** One node's rows, by cohort; null where nothing was published. */
	read(node) {
		const { values, figures } = this.#edition.nodes[node];
		return figures.map((figure, cohort) => figure === null ? null : this.#readOne(figure, cohort, values));
	}
	#readOne(figure, cohort, values) {
		const shown = statistics.filter((statistic) => figure[statistic] !== null);
		if (shown.length === 0) return null;
		const { members, cohorts } = this.#edition;
		const places = this.#memberships[cohort];
		if (places === null) return figure.organisations <= cohorts[cohort].namedMembers ? null : "unexplained";
		const answering = places.filter((place) => members[place].sharingLevel >= 1 && !Number.isNaN(values[place]));
		const inFigure = [answering.filter((place) => members[place].sharingLevel >= 2), answering].find((each) => each.length === figure.organisations);
		if (inFigure === void 0) return "unexplained";
		const sorted = Float64Array.from(inFigure, (place) => values[place]).sort();
		const published = [];
		for (const statistic of shown) {
			const weights = this.#definitions(statistic, sorted.length).find((each) => Math.abs(sumOf$1(each, sorted) - figure[statistic]) <= SAME);
			if (weights === void 0) return "unexplained";
			published.push({
				statistic,
				weights
			});
		}
		return {
			members: inFigure,
			anonymous: inFigure.filter((place) => members[place].sharingLevel === 1),
			published
		};
	}
	/** The weights that a statistic of n values can have had. */
	#definitions(statistic, n) {
		if (statistic === "mean") return [this.#remembered(`mean ${n}`, () => new Float64Array(n).fill(1 / n))];
		const p = SHARES[statistic];
		return [this.#remembered(`hd ${p} ${n}`, () => harrellDavisWeights(n, p)), this.#remembered(`7 ${p} ${n}`, () => ofTypeSeven(n, p))];
	}
	#remembered(key, make) {
		const weights = this.#weights.get(key) ?? make();
		this.#weights.set(key, weights);
		return weights;
	}
};
/** Type 7 has two weights that are not zero, or one: then it is a member's own value (method 4.2). */
function ofTypeSeven(n, p) {
	const at = (n - 1) * p;
	const floor = Math.floor(at);
	const weights = new Float64Array(n);
	weights[floor] = 1 - (at - floor);
	if (at > floor) weights[floor + 1] = at - floor;
	return weights;
}
function sumOf$1(weights, sorted) {
	let sum = 0;
	for (let rank = 0; rank < sorted.length; rank++) sum += weights[rank] * sorted[rank];
	return sum;
}
/** By the groups that the members themselves carry, not by what the edition's program took them for. Null outside the tree. */
function membersOf({ members }, { key }) {
	const [kind, code] = key.split(":", 2);
	if (kind !== "all" && kind !== "main" && kind !== "group") return null;
	return members.flatMap(({ mainGroup, skrGroup }, place) => {
		return kind === "all" || (kind === "main" ? mainGroup === code : skrGroup === code) ? [place] : [];
	});
}
// ../../packages/scoring/src/disclosure/attacker/small-atoms.ts
/**
* The atoms of a published tree with 1 to k - 1 people: exactly what breaks it (method 5.3, theorem 1). Linear time.
*
* @param tree parents before children
*/
function smallAtoms(tree, k) {
	const owner = /* @__PURE__ */ new Map();
	const people = /* @__PURE__ */ new Map();
	for (const { id, parentId, own, published } of tree) {
		const holder = published ? id : parentId === null ? void 0 : owner.get(parentId);
		if (holder === void 0) continue;
		owner.set(id, holder);
		people.set(holder, (people.get(holder) ?? 0) + own);
	}
	return [...people].flatMap(([groupId, count]) => count > 0 && count < k ? [{
		groupId,
		people: count
	}] : []);
}
// ../../packages/scoring/src/disclosure/attacker/attack-edition.ts
/** Where colluders also use their own places: on the index, which is what places are quoted of. */
const WITH_PLACES = "total";
const LIMITS = {
	mean: 5,
	median: 10,
	q25: 20,
	q75: 20,
	p10: 50,
	p90: 50
};
/**
* Attacks an edition as it is stored, on some of its nodes (method 5.10): every published sum of the cohorts, their order
* statistics, the lowest and highest of every group of anonymous members with two who collude, and its difference to the
* earlier editions. Knows the method and nothing of the program that has made the edition.
*
* @param earlier published editions of the instrument, of this and of other years
* @param wanted nodes; all of them divided over several calls give the same as one call
* @param seed for the coalitions that are drawn, per node: which call attacks a node changes nothing
*/
function attackEdition(edition, { earlier, wanted, seed, drawn = 1 }) {
	const reader = new FigureReader(edition);
	const before = earlier.map((each) => ({
		edition: each,
		reader: new FigureReader(each)
	}));
	const record = new AttackRecord();
	edition.nodes.forEach(({ nodeId, told }, node) => {
		if (!wanted.includes(nodeId)) return;
		const figures = reader.read(node);
		attackFigures(edition, nodeId, figures, record);
		attackCounts(edition, nodeId, figures, record);
		attackTheEnds({
			edition,
			node,
			figures,
			told,
			seed,
			drawn
		}, record);
		attackDifferences(edition, {
			node,
			figures,
			before
		}, record);
	});
	return record.result();
}
function mergeAttacks(parts) {
	const record = new AttackRecord();
	for (const part of parts) record.add(part);
	return record.result();
}
function attackFigures({ cohorts }, nodeId, figures, record) {
	figures.forEach((figure, at) => {
		if (figure !== null) record.tried("figures");
		if (figure === "unexplained") record.find({
			attack: "figures",
			cohortKey: cohorts[at].key,
			nodeId,
			members: 0
		});
	});
}
/** Sums by rank and by theorem 1; for each order statistic as many anonymous members in every atom as it needs. */
function attackCounts(edition, nodeId, figures, record) {
	const statisticsShown = /* @__PURE__ */ new Map();
	figures.forEach((figure, at) => {
		if (figure === null || figure === "unexplained" || figure.anonymous.length === 0) return;
		for (const { statistic } of figure.published) {
			const shown = statisticsShown.get(statistic) ?? /* @__PURE__ */ new Set();
			statisticsShown.set(statistic, shown.add(at));
		}
	});
	for (const [statistic, shown] of statisticsShown) {
		const tree = treeOf(edition, figures, shown);
		const attack = statistic === "mean" ? "sums" : "order";
		const family = familyOf(tree);
		record.tried(attack);
		for (const { groupId, people } of smallAtoms(tree, 1e400)) {
			record.came(attack, people);
			if (people < LIMITS[statistic]) record.find({
				attack,
				cohortKey: groupId,
				nodeId,
				members: people
			});
		}
		if (statistic !== "mean") {
			for (const key of repeated(edition, figures, shown)) record.find({
				attack,
				cohortKey: key,
				nodeId,
				members: 0
			});
			continue;
		}
		const derivable = record.once(JSON.stringify([family.people, family.sets]), () => smallestDerivable(family, 5));
		if (derivable) record.find({
			attack,
			cohortKey: null,
			nodeId,
			members: derivable.people
		});
	}
}
/** Cohorts that say of the very same anonymous members what a finer one says already. */
function repeated({ cohorts }, figures, shown) {
	const sets = [...shown].map((at) => ({
		key: cohorts[at].key,
		members: figures[at].anonymous.join(" ")
	}));
	return sets.filter(({ members }, at) => sets.some((other, place) => place > at && other.members === members)).map(({ key }) => key);
}
/** The tree of cohorts with the anonymous members attached to each and to none below it; published as in `shown`. */
function treeOf({ members, cohorts }, figures, shown) {
	const isIn = new Set([...shown].flatMap((at) => figures[at].anonymous));
	const own = /* @__PURE__ */ new Map();
	for (const place of isIn) {
		const { mainGroup, skrGroup } = members[place];
		const key = skrGroup !== null ? `group:${skrGroup}` : mainGroup !== null ? `main:${mainGroup}` : "all";
		own.set(key, (own.get(key) ?? 0) + 1);
	}
	return cohorts.flatMap(({ key, parentKey }, at) => isOfTree(key) ? [{
		id: key,
		parentId: parentKey,
		own: own.get(key) ?? 0,
		published: shown.has(at)
	}] : []);
}
const isOfTree = (key) => key === "all" || key.startsWith("main:") || key.startsWith("group:");
function attackTheEnds({ edition, node, figures, told, seed, drawn }, record) {
	const { nodeId, values } = edition.nodes[node];
	const cohorts = figures.flatMap((figure, at) => {
		if (figure === null || figure === "unexplained" || figure.anonymous.length === 0) return [];
		return [{
			key: edition.cohorts[at].key,
			members: figure.members,
			figures: figure.published.map(({ weights }) => weights),
			told: told[at]
		}];
	});
	if (cohorts.length === 0) return;
	const known = Uint8Array.from(edition.members, ({ sharingLevel }) => sharingLevel >= 2 ? 1 : 0);
	if (cohorts.some(({ members }) => members.length > 2300)) return;
	const random = randomNumbersOf(seed, nodeId);
	const attacked = attackEnds({
		values: values.map((value) => Number.isNaN(value) ? 0 : value),
		known,
		cohorts
	}, {
		drawn,
		random,
		places: nodeId === WITH_PLACES
	});
	record.tried("ends", attacked.ends);
	record.ends(attacked);
	for (const { atom } of attacked.found) {
		const key = cohorts.findLast(({ members }) => members.includes(atom[0]))?.key ?? null;
		record.find({
			attack: "ends",
			cohortKey: key,
			nodeId,
			members: atom.length
		});
	}
}
/** The groups of anonymous values that this edition's means set apart together with those of the earlier ones. */
function attackDifferences(edition, { node, figures, before }, record) {
	const { nodeId } = edition.nodes[node];
	const earlier = before.flatMap((each) => {
		const at = each.edition.nodes.findIndex((other) => other.nodeId === nodeId);
		return at < 0 ? [] : [{
			edition: each.edition,
			node: at,
			figures: each.reader.read(at)
		}];
	});
	const publications = [...earlier, {
		edition,
		node,
		figures
	}];
	const known = new Set(publications.flatMap(({ edition: each, node: at }) => namedVersions(each, at)));
	const atoms = publications.map((each) => anonymousAtoms(each, known));
	record.tried("differences", earlier.length);
	const fewest = newlySplit(atoms.slice(0, -1), atoms.at(-1));
	if (fewest === null || earlier.length === 0) return;
	record.came("differences", fewest);
	if (fewest < 5) record.find({
		attack: "differences",
		cohortKey: null,
		nodeId,
		members: fewest
	});
}
/** Two values are one unknown only when organisation, round and value are the same. */
const versionOf = ({ members, nodes }, node, place) => `${members[place].organisationId} ${members[place].roundId} ${nodes[node].values[place]}`;
function namedVersions(edition, node) {
	return edition.members.flatMap(({ sharingLevel }, place) => sharingLevel >= 2 ? [versionOf(edition, node, place)] : []);
}
function anonymousAtoms({ edition, node, figures }, known) {
	const marks = /* @__PURE__ */ new Map();
	figures.forEach((figure, at) => {
		if (figure === null || figure === "unexplained") return;
		for (const place of figure.anonymous) marks.set(place, `${marks.get(place) ?? ""} ${at}`);
	});
	const atoms = /* @__PURE__ */ new Map();
	for (const [place, mark] of marks) {
		const version = versionOf(edition, node, place);
		if (known.has(version)) continue;
		atoms.set(mark, [...atoms.get(mark) ?? [], version]);
	}
	return [...atoms.values()];
}
// ../../packages/scoring/src/disclosure/attacker/attack-round.ts
/** Four persons together (method 5.10, 2). */
const FOUR = 4;
const FOUR_WITHIN = 25;
const TINY = 1e-9;
/**
* The attack inside an organisation on what one round shows (method 5.3, theorem 1; 5.4; 5.5): what is left of every
* published group when the published groups inside it are subtracted must be nobody or at least seven people, for every item
* at least five answers, and no shown mean may lie nearer to an end than rule R4 allows, where one answer would be known
* within fewer than fifty points. Linear in units and items.
*/
function attackRound({ units, atoms, means, items }) {
	const findings = [];
	const groups = units.filter(({ published }) => published).length;
	const groupAtoms = smallAtoms(units.map((unit) => ({
		...unit,
		own: atoms.get(unit.id)?.respondents ?? 0
	})), 1e400);
	for (const { groupId, people } of groupAtoms) if (people < 7) findings.push({
		attack: "groups",
		unitId: groupId,
		people
	});
	let fewestAnswers = null;
	let attacked = 0;
	let answersTried = 0;
	let fourWithin25 = 0;
	for (let item = 0; item < items; item++) {
		const tree = units.map(({ id, parentId }) => {
			return {
				id,
				parentId,
				own: atoms.get(id)?.answers[item] ?? 0,
				published: means.get(id)?.[item] !== void 0
			};
		});
		for (const { groupId, people } of smallAtoms(tree, 1e400)) {
			attacked++;
			fewestAnswers = Math.min(fewestAnswers ?? people, people);
			if (people < 5) findings.push({
				attack: "items",
				unitId: groupId,
				people
			});
		}
		for (const { id, own, published } of tree) {
			if (!published || own === 0 || hasShownBelow(tree, id)) continue;
			answersTried++;
			const mean = means.get(id)[item];
			const limit = truncationLimit(own);
			if (mean < limit - TINY || mean > 100 - limit + TINY) findings.push({
				attack: "answers",
				unitId: id,
				people: own
			});
			if (widthOf(mean, own, FOUR) < FOUR_WITHIN) fourWithin25++;
		}
	}
	return {
		groups,
		items: attacked,
		answers: answersTried,
		fewestInGroup: groupAtoms.length > 0 ? Math.min(...groupAtoms.map(({ people }) => people)) : null,
		fewestAnswers,
		fourWithin25,
		findings
	};
}
function hasShownBelow(tree, id) {
	return tree.some(({ parentId, published }) => parentId === id && published);
}
/** Over how many points the mean of some of the answers stays open for somebody who knows none of them. */
function widthOf(mean, answers, some) {
	const rest = answers - some;
	const low = Math.max(0, (answers * mean - 100 * rest) / some);
	return Math.min(100, answers * mean / some) - low;
}
// src/editions/attack-edition.task.ts
/** The attack on some nodes of an edition. */
function attackEditionTask({ edition, earlier, wanted, seed }) {
	return attackEdition(edition, {
		earlier,
		wanted,
		seed
	});
}
// src/scores/stored-counters.ts
const noCounters = {
	atomIds: [],
	respondents: [],
	counts: [],
	moments: []
};
/** By round. */
function readCounters(counters) {
	const byRound = /* @__PURE__ */ new Map();
	const reader = new BinaryReader(counters);
	while (reader.next()) {
		const roundId = reader.uuid();
		let of = byRound.get(roundId);
		if (!of) byRound.set(roundId, of = {
			atomIds: [],
			respondents: [],
			counts: [],
			moments: []
		});
		of.atomIds.push(reader.uuid());
		of.respondents.push(reader.int4() ?? 0);
		of.counts.push(reader.int4Array());
		of.moments.push(reader.int8Array());
	}
	return byRound;
}
/** As the scoring takes them: one layout for all atoms of a round. */
function assembled(tree, { atomIds, respondents, counts }) {
	const layout = {
		items: tree.items.length,
		stride: Math.max(...tree.items.map((item) => item.categories)) + 2
	};
	const all = new Uint32Array(atomIds.length * layout.items * layout.stride);
	for (const [group, each] of counts.entries()) all.set(each, group * layout.items * layout.stride);
	return {
		layout,
		groups: atomIds.length,
		counts: all,
		respondents: Uint32Array.from(respondents)
	};
}
function joined(parts) {
	const all = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
// src/editions/attack-rounds.task.ts
/** The attack inside organisations on what their rounds show; both branches, each a tree of its own. */
function attackRoundsTask({ rounds, trees, counters, shown }) {
	const stored = readCounters(counters);
	const means = readMeans(shown);
	const attacked = rounds.flatMap(({ roundId, organisationId, tree, units }) => {
		const { items } = trees[tree];
		const { stride } = counterLayoutOf(trees[tree]);
		const of = stored.get(roundId);
		if (!of) return [];
		const atoms = new Map(of.atomIds.map((atomId, at) => {
			const counts = of.counts[at];
			const answers = items.map(({ categories }, item) => sumOf(counts, item * stride + 1, categories));
			return [atomId, {
				respondents: of.respondents[at],
				answers
			}];
		}));
		const shownOf = new Map([...means.get(roundId) ?? []].map(([unitId, byNode]) => [unitId, items.map(({ id }) => byNode.get(id))]));
		return ["own", "funded"].map((branch) => ({
			roundId,
			organisationId,
			...attackRound({
				roundId,
				units: units.filter((unit) => unit.branch === branch).map(({ unitId, parentId, published }) => ({
					id: unitId,
					parentId,
					published: published === true
				})),
				atoms,
				means: shownOf,
				items: items.length
			})
		}));
	});
	const sum = (count) => attacked.reduce((total, round) => total + count(round), 0);
	const least = (count) => {
		const counts = attacked.map(count).filter((each) => each !== null);
		return counts.length > 0 ? Math.min(...counts) : null;
	};
	return {
		rounds: rounds.length,
		groups: sum((round) => round.groups),
		items: sum((round) => round.items),
		answers: sum((round) => round.answers),
		fourWithin25: sum((round) => round.fourWithin25),
		fewestInGroup: least((round) => round.fewestInGroup),
		fewestAnswers: least((round) => round.fewestAnswers),
		findings: attacked.flatMap(({ roundId, organisationId, findings }) => findings.map((finding) => ({
			...finding,
			roundId,
			organisationId
		})))
	};
}
function sumOf(counts, from, count) {
	let sum = 0;
	for (let at = from; at < from + count; at++) sum += counts[at];
	return sum;
}
function readMeans(rows) {
	const rounds = /* @__PURE__ */ new Map();
	const reader = new BinaryReader(rows);
	while (reader.next()) entryOf(entryOf(rounds, reader.uuid(), () => /* @__PURE__ */ new Map()), reader.uuid(), () => /* @__PURE__ */ new Map()).set(reader.text(), reader.float8());
	return rounds;
}
function entryOf(map, key, make) {
	const known = map.get(key);
	if (known !== void 0) return known;
	const made = make();
	map.set(key, made);
	return made;
}
// ../../packages/db/src/scores/counter.store.ts
/** Columns of `counter` in the order in which BinaryRows are written for it. */
const counterColumns = [
	"round_id",
	"organisation_id",
	"atom_id",
	"respondents",
	"counts",
	"moments"
];
/** Columns of `scale_reliability` in the order in which BinaryRows are written for it. */
const reliabilityColumns = [
	"round_id",
	"organisation_id",
	"node_id",
	"items",
	"alpha",
	"alpha_low",
	"alpha_high",
	"omega",
	"between_units",
	"unit_mean",
	"reason"
];
/** Columns of `sensitive_node` in the order in which BinaryRows are written for it. */
const sensitiveColumns = [
	"round_id",
	"organisation_id",
	"unit_id",
	"part",
	"node_id"
];
/** Exchanges all that was counted in some rounds: run twice, the same rows. */
async function replaceCounters(client, roundIds, rows) {
	await client.query(`delete from counter where round_id = any ($1::uuid[])`, [[...roundIds]]);
	await client.query(`delete from scale_reliability where round_id = any ($1::uuid[])`, [[...roundIds]]);
	await client.query(`delete from sensitive_node where round_id = any ($1::uuid[])`, [[...roundIds]]);
	await copyIn(client, "counter", counterColumns, rows.counters);
	await copyIn(client, "scale_reliability", reliabilityColumns, rows.reliability);
	await copyIn(client, "sensitive_node", sensitiveColumns, rows.sensitive);
}
/** Binary rows of (round_id, atom_id, respondents, counts, moments), in a fixed order. */
function copyCounters(client, roundIds) {
	return copyOut(client, `select round_id, atom_id, respondents, counts, moments from counter
      where round_id = any (${uuidList(roundIds)}) order by round_id, atom_id`);
}
// src/scores/sensitive-groups.ts
/**
* Which figures of a round's shown groups may be due to who answered "don't know" (method 1.2). Checked are the top of each
* branch and every other shown group of twenty people or more.
*
* @param units parents before children
*/
function sensitiveGroups(tree, units, { atomIds, groupOf, packed }) {
	const groups = atomIds.length;
	const check = sensitivityCheck(tree, {
		groups,
		groupOf,
		answers: packed
	});
	const people = new Uint32Array(groups);
	for (const group of groupOf) people[group]++;
	return shownGroups(units, atomIds).flatMap(({ unitId, part, isTop, atoms }) => {
		const size = atoms.reduce((sum, atom) => sum + people[atom], 0);
		return size === 0 || size < 20 && !isTop ? [] : check(atoms).map((nodeId) => ({
			unitId,
			part,
			nodeId
		}));
	});
}
/** Every shown unit with the atoms below it, and what is left of it where it has an atom of its own and others below. */
function shownGroups(units, atomIds) {
	const parentOf = new Map(units.map(({ unitId, parentId }) => [unitId, parentId]));
	const published = units.filter((unit) => unit.published);
	const below = new Map(published.map(({ unitId }) => [unitId, []]));
	for (const [atom, id] of atomIds.entries()) for (let unit = id; unit; unit = parentOf.get(unit)) below.get(unit)?.push(atom);
	return published.flatMap(({ unitId, parentId }) => {
		const all = below.get(unitId);
		const own = all.filter((atom) => atomIds[atom] === unitId);
		const whole = {
			unitId,
			part: "whole",
			isTop: parentId === null,
			atoms: all
		};
		if (own.length === 0 || own.length === all.length) return [whole];
		return [whole, {
			unitId,
			part: "rest",
			isTop: false,
			atoms: own
		}];
	});
}
// src/scores/count-responses.task.ts
/**
* Turns responses into integer counters per round and atom. Counters do not depend on the order of the responses; the
* rows come in the order of rounds and atoms, so the same responses give the same bytes.
*
* @throws RuleBroken ANSWERS_MALFORMED when a response does not fit its instrument or belongs to none of the rounds
*/
function countResponsesTask(input, tell) {
	const gathered = gather(input);
	const out = new BinaryRows(counterColumns.length);
	const judged = new BinaryRows(reliabilityColumns.length);
	const flagged = new BinaryRows(sensitiveColumns.length);
	let done = 0;
	for (const [index, { roundId, organisationId, tree: treeIndex, ownUnits, units }] of input.rounds.entries()) {
		const round = input.joint[treeIndex] ? {
			...gathered[index],
			judges: null
		} : {
			...gathered[index],
			judges: ownUnits
		};
		const { atoms, scales, sensitive } = countRound(input.trees[treeIndex], round, units);
		for (const scale of scales) writeScale(judged, roundId, organisationId, scale);
		for (const { unitId, part, nodeId } of sensitive) flagged.row().uuid(roundId).uuid(organisationId).uuid(unitId).text(part).text(nodeId);
		for (const atom of atoms) {
			out.row().uuid(roundId).uuid(organisationId).uuid(atom.id).int4(atom.respondents);
			out.int4Array(atom.counts).int8Array(atom.moments);
		}
		tell(++done);
	}
	return {
		counters: out.finish(),
		reliability: judged.finish(),
		sensitive: flagged.finish(),
		responses: gathered.reduce((sum, round) => sum + round.rows.length, 0)
	};
}
function gather({ rounds, trees, responses }) {
	const gathered = rounds.map(() => ({
		atoms: /* @__PURE__ */ new Map(),
		rows: [],
		groupOf: []
	}));
	const byRound = new Map(rounds.map((round, index) => [round.roundId, index]));
	const reader = new BinaryReader(responses);
	while (reader.next()) {
		const index = byRound.get(reader.uuid());
		const atom = reader.uuid();
		const answers = reader.bytes();
		if (index === void 0) throw new RuleBroken("ANSWERS_MALFORMED");
		const tree = trees[rounds[index].tree];
		if (answers.length !== tree.items.length) throw new RuleBroken("ANSWERS_MALFORMED");
		const round = gathered[index];
		let group = round.atoms.get(atom);
		if (group === void 0) round.atoms.set(atom, group = round.atoms.size);
		round.rows.push(answers);
		round.groupOf.push(group);
	}
	return gathered;
}
/** @param judges units whose answers are judged together; null: none are */
function countRound(tree, { atoms, rows, groupOf, judges }, units) {
	if (rows.length === 0) return {
		atoms: [],
		scales: [],
		sensitive: []
	};
	const items = tree.items.length;
	const packed = new Uint8Array(rows.length * items);
	for (const [row, answers] of rows.entries()) packed.set(answers, row * items);
	assertCodes(tree, packed);
	const layout = {
		items,
		stride: Math.max(...tree.items.map((item) => item.categories)) + 2
	};
	const groups = Uint32Array.from(groupOf);
	const counters = countAnswers(layout, atoms.size, groups, packed);
	const moments = countMoments(tree, counters, groups, packed);
	const countsOfGroup = items * layout.stride;
	const momentsOfGroup = moments.nodes.length * 3;
	const judged = {
		tree,
		branch: new Set(judges?.flatMap((unit) => atoms.get(unit) ?? [])),
		groups: atoms.size,
		groupOf: groups,
		answers: packed,
		moments
	};
	const counted = [...atoms].sort(([one], [other]) => one < other ? -1 : 1).map(([id, group]) => ({
		id,
		respondents: counters.respondents[group],
		counts: counters.counts.subarray(group * countsOfGroup, (group + 1) * countsOfGroup),
		moments: moments.values.subarray(group * momentsOfGroup, (group + 1) * momentsOfGroup)
	}));
	if (judges === null) return {
		atoms: counted,
		scales: [],
		sensitive: []
	};
	const sensitive = sensitiveGroups(tree, units, {
		atomIds: [...atoms.keys()],
		groupOf: groups,
		packed
	});
	return {
		atoms: counted,
		scales: scaleReliabilities(judged),
		sensitive
	};
}
function writeScale(out, roundId, organisationId, scale) {
	out.row().uuid(roundId).uuid(organisationId).text(scale.nodeId).int4(scale.items);
	out.float8(scale.alpha).float8(scale.alphaLow).float8(scale.alphaHigh).float8(scale.omega);
	out.float8(scale.between).float8(scale.groupMean).text(scale.reason);
}
/** The browser validates before it seals and nobody can afterwards: what does not fit shows here first. */
function assertCodes(tree, packed) {
	const largest = Uint8Array.from(tree.items, (item) => Math.min(255, item.categories + 1));
	for (let at = 0, item = 0; at < packed.length; at++, item = item + 1 === largest.length ? 0 : item + 1) if (packed[at] > largest[item]) throw new RuleBroken("ANSWERS_MALFORMED");
}
// ../../packages/db/src/scores/recut.store.ts
/** Columns of `recut_score` in the order in which BinaryRows are written for it. */
const recutScoreColumns = [
	"round_id",
	"organisation_id",
	"unit_id",
	"earlier_round_id",
	"node_id",
	"respondents",
	"mean",
	"low",
	"high",
	"comparison_low",
	"comparison_high",
	"effective_answers",
	"truncated",
	"reason"
];
/**
* The pairs of rounds of which one is among these, that were answered with the same instrument and by an organisation whose
* tree has been changed. Both have been opened; `inHand` are being scored, so they count as such.
*/
async function readPairsToRecut(db, inHand) {
	const { rows } = await db.query(`select later.organisation_id as "organisationId", later.id as "laterId", earlier.id as "earlierId"
       from round later join instrument_version v on v.id = later.instrument_version_id
       join round earlier on earlier.organisation_id = later.organisation_id
        and (earlier.reporting_year, earlier.id) < (later.reporting_year, later.id)
       join instrument_version w on w.id = earlier.instrument_version_id and w.instrument_key = v.instrument_key
      where (later.id = any ($1::uuid[]) or earlier.id = any ($1::uuid[]))
        and (later.id = any ($1::uuid[]) or later.state in ('scored', 'published'))
        and (earlier.id = any ($1::uuid[]) or earlier.state in ('scored', 'published'))
        and exists (select from unit_change c where c.organisation_id = later.organisation_id
                     and c.act not in ('rename', 'describe', 'set_headcounts'))
      order by later.id, earlier.id`, [[...inHand]]);
	return rows;
}
/**
* What became of each unit that was put away, the last time that it was. The unit that a merger leaves is the one whose
* headcounts grew in the same act, or that got the units of the other.
*/
async function readMergers(db, organisationIds) {
	const { rows } = await db.query(`select distinct on (c.unit_id) c.organisation_id as "organisationId", c.unit_id as "unitId",
            case when c.act = 'merge' then coalesce(
              (select o.unit_id from unit_change o where o.act_id = c.act_id and (o.after ? 'employees' or o.after ? 'leaders') limit 1),
              (select (o.after ->> 'parentId')::uuid from unit_change o where o.act_id = c.act_id and o.after ? 'parentId' limit 1)
            ) end as into
       from unit_change c
      where c.organisation_id = any ($1::uuid[]) and c.after ->> 'retired' = 'true'
      order by c.unit_id, c.version desc`, [[...organisationIds]]);
	return rows;
}
/** Exchanges what is known of some rounds on other trees, in both directions: run twice, the same rows. */
async function replaceRecuts(client, roundIds, { recuts, scores }) {
	for (const table of ["recut_score", "recut"]) await client.query(`delete from ${table} where round_id = any ($1::uuid[]) or earlier_round_id = any ($1::uuid[])`, [[...roundIds]]);
	if (recuts.length === 0) return;
	await client.query(`insert into recut (round_id, organisation_id, unit_id, earlier_round_id, from_units, shared_with, reason)
     select "laterId", "organisationId", "unitId", "earlierId",
            array(select jsonb_array_elements_text("from")::uuid), array(select jsonb_array_elements_text("sharedWith")::uuid), reason
       from jsonb_to_recordset($1::jsonb) as t ("laterId" uuid, "organisationId" uuid, "unitId" uuid, "earlierId" uuid,
                                                "from" jsonb, "sharedWith" jsonb, reason text)`, [JSON.stringify(recuts)]);
	await copyIn(client, "recut_score", recutScoreColumns, scores);
}
// ../../packages/db/src/scores/score.store.ts
/** Columns of `score` in the order in which BinaryRows are written for it. */
const scoreColumns = [
	"round_id",
	"organisation_id",
	"unit_id",
	"part",
	"node_id",
	"respondents",
	"answers",
	"mean",
	"low",
	"high",
	"comparison_low",
	"comparison_high",
	"variance",
	"effective_answers",
	"coverage",
	"dont_know",
	"agreement",
	"truncated",
	"reason",
	"recipe_hash"
];
/** Columns of `quality` in the order in which BinaryRows are written for it. */
const qualityColumns = [
	"round_id",
	"organisation_id",
	"branch",
	"invited",
	"respondents",
	"response_rate",
	"coverage",
	"grade"
];
/** Stores a recipe under its hash; a recipe never changes, so one that is there stays. */
async function keepRecipe(db, hash, body) {
	await db.query(`insert into recipe (hash, body) values ($1, $2) on conflict (hash) do nothing`, [hash, body]);
}
/**
* Exchanges all scores and quality grades of some rounds and moves the rounds from opened to scored. Published rounds
* are immutable (method 5.6): the statement refuses them.
*
* @throws when one of the rounds is neither opened nor scored
*/
async function replaceScores(client, roundIds, rows) {
	const { rowCount } = await client.query(`update round set state = 'scored' where id = any ($1::uuid[]) and state in ('opened', 'scored')`, [[...roundIds]]);
	if (rowCount !== roundIds.length) throw new Error("a round to be scored is not open for scoring");
	await client.query(`delete from score where round_id = any ($1::uuid[])`, [[...roundIds]]);
	await client.query(`delete from quality where round_id = any ($1::uuid[])`, [[...roundIds]]);
	await copyIn(client, "score", scoreColumns, rows.scores);
	await copyIn(client, "quality", qualityColumns, rows.quality);
}
// ../../packages/model/src/editions/branch-quality.ts
/**
* Response rate, coverage and grade of one branch of a round (method 1.4).
*
* @param units parents before children
* @param respondentsOf respondents of each atom, by the unit whose atom it is
* @param weightCovered share of the instrument's weight with figures at the root
*/
function branchQuality(units, respondentsOf, weightCovered, collection) {
	const sum = (count) => units.reduce((total, unit) => total + count(unit), 0);
	const invited = sum((unit) => unit.invited);
	const respondents = sum((unit) => respondentsOf.get(unit.id) ?? 0);
	const coverage = coveredShare(atomsOf(units, respondentsOf));
	if (collection === "joint") return {
		invited,
		respondents,
		responseRate: null,
		coverage: weightCovered,
		grade: "joint"
	};
	const grade = qualityOf({
		invited,
		respondents,
		coveredShare: coverage ?? 0,
		coverage: weightCovered ?? 0
	});
	if (respondents < 7) return {
		invited,
		respondents: null,
		responseRate: null,
		coverage,
		grade
	};
	return {
		invited,
		respondents,
		responseRate: invited > 0 ? respondents / invited : null,
		coverage,
		grade
	};
}
/** Frame and respondents of every atom; what lies above or beside the shown units counts as not covered. */
function atomsOf(units, respondentsOf) {
	const atomOf = /* @__PURE__ */ new Map();
	const frames = /* @__PURE__ */ new Map();
	for (const { id, parentId, published, frame } of units) {
		const atom = published ? id : parentId === null ? null : atomOf.get(parentId) ?? null;
		atomOf.set(id, atom);
		frames.set(atom, (frames.get(atom) ?? 0) + frame);
	}
	return [...frames].map(([atom, frame]) => ({
		frame,
		respondents: atom === null ? 0 : respondentsOf.get(atom) ?? 0
	}));
}
// src/scores/score-rounds.task.ts
/** Scores both branches of every round from its counters. The same counters give the same bytes. */
function scoreRoundsTask(input, tell) {
	const stored = readCounters(input.counters);
	const nodesOfMoments = input.instruments.map(({ tree }) => momentNodesOf(tree));
	const scores = new BinaryRows(scoreColumns.length);
	const quality = new BinaryRows(qualityColumns.length);
	for (const [index, round] of input.rounds.entries()) {
		const instrument = input.instruments[round.instrument];
		const of = stored.get(round.roundId) ?? noCounters;
		const counters = assembled(instrument.tree, of);
		const moments = {
			nodes: nodesOfMoments[round.instrument],
			values: joined(of.moments)
		};
		for (const branch of ["own", "funded"]) {
			const units = round.units.filter((unit) => unit.branch === branch);
			if (units.length === 0) continue;
			const rows = scoreBranch(instrument, units, counters, of.atomIds, moments);
			for (const row of rows) writeScore(scores, round, row, instrument.recipeHash);
			writeQuality(quality, round, branch, units, of, rows, instrument.collection);
		}
		tell(index + 1);
	}
	return {
		scores: scores.finish(),
		quality: quality.finish()
	};
}
function toScoredUnit({ unitId, parentId, frame, respondents, published }) {
	return {
		id: unitId,
		parentId,
		frame,
		respondents,
		published: published ?? false
	};
}
function scoreBranch({ tree, collection }, units, counters, atomIds, moments) {
	return scoreOrganisation({
		tree,
		collection,
		counters,
		atomIds,
		moments,
		units: units.map(toScoredUnit)
	});
}
function writeScore(out, round, row, recipeHash) {
	out.row().uuid(round.roundId).uuid(round.organisationId).uuid(row.unitId).text(row.part).text(row.nodeId);
	out.int4(row.respondents).float8(row.answers).float8(row.mean).float8(row.low).float8(row.high);
	out.float8(row.comparisonLow).float8(row.comparisonHigh).float8(row.variance).float8(row.effectiveAnswers);
	out.float8(row.coverage).float8(row.dontKnow).text(row.agreement).text(row.truncated).text(row.reason);
	out.bytes(recipeHash);
}
function writeQuality(out, round, branch, units, stored, rows, collection) {
	const root = units.find((unit) => unit.parentId === null);
	const total = rows.find((row) => row.unitId === root?.unitId && row.part === "whole" && row.nodeId === "total");
	const quality = branchQuality(units.map((unit) => ({
		...unit,
		id: unit.unitId,
		published: unit.published ?? false
	})), new Map(stored.atomIds.map((atomId, index) => [atomId, stored.respondents[index]])), total?.coverage ?? null, collection);
	out.row().uuid(round.roundId).uuid(round.organisationId).text(branch).int4(quality.invited).int4(quality.respondents);
	out.float8(quality.responseRate).float8(quality.coverage).text(quality.grade);
}
// src/scores/recut-rounds.task.ts
/** Shows earlier rounds on later trees, as unions of their atoms (method 5.6, R7). The same input gives the same bytes. */
function recutRoundsTask({ pairs, instruments, counters }) {
	const stored = readCounters(counters);
	const kept = [];
	const scores = new BinaryRows(recutScoreColumns.length);
	for (const { organisationId, laterId, earlierId, earlier, later, successors, instrument } of pairs) {
		const pair = {
			organisationId,
			laterId,
			earlierId
		};
		const { tree, collection } = instruments[instrument];
		const of = stored.get(earlierId) ?? noCounters;
		for (const branch of ["own", "funded"]) {
			const units = earlier.filter((unit) => unit.branch === branch);
			const found = recuts(units.map(toEarlierUnit), later.filter((unit) => unit.branch === branch).map(({ unitId, parentId }) => ({
				id: unitId,
				parentId
			})), new Map(successors));
			for (const { unitId, from, sharedWith, reason } of found) kept.push({
				...pair,
				unitId,
				from,
				sharedWith,
				reason
			});
			const rows = scoreUnions({
				tree,
				collection,
				units: units.map(toScoredUnit),
				counters: assembled(tree, of),
				atomIds: of.atomIds,
				moments: {
					nodes: momentNodesOf(tree),
					values: joined(of.moments)
				}
			}, unionsOf(found));
			for (const row of rows) writeRow(scores, pair, row);
		}
	}
	return {
		recuts: kept,
		scores: scores.finish()
	};
}
const toEarlierUnit = ({ unitId, parentId, published, frame, invited }) => ({
	id: unitId,
	parentId,
	published: published ?? false,
	hasPeople: frame > 0 || invited > 0
});
const unionsOf = (found) => found.flatMap(({ unitId, atoms, reason }) => reason === null ? [{
	id: unitId,
	atoms
}] : []);
function writeRow(out, { organisationId, laterId, earlierId }, row) {
	out.row().uuid(laterId).uuid(organisationId).uuid(row.unitId).uuid(earlierId).text(row.nodeId).int4(row.respondents);
	out.float8(row.mean).float8(row.low).float8(row.high).float8(row.comparisonLow).float8(row.comparisonHigh);
	out.float8(row.effectiveAnswers).text(row.truncated).text(row.reason);
}
// ../../packages/db/src/scores/background.store.ts
/** Columns of `background_score` in the order in which BinaryRows are written for it. */
const backgroundScoreColumns = [
	"round_id",
	"organisation_id",
	"place_id",
	"option",
	"node_id",
	"mean",
	"low",
	"high",
	"effective_answers",
	"truncated",
	"reason"
];
/** In the order of rounds, places and options. */
async function readBackgroundCounters(db, roundIds) {
	const { rows } = await db.query(`select c.round_id as "roundId", c.place_id as "placeId", c.option, g.respondents, c.counts, c.moments
       from background_counter c
       join background_group g on g.round_id = c.round_id and g.place_id = c.place_id and g.option = c.option
      where c.round_id = any ($1::uuid[]) order by c.round_id, c.place_id, c.option`, [[...roundIds]]);
	return rows.map((row) => ({
		...row,
		moments: row.moments.map(Number)
	}));
}
/** Exchanges the means by category of some rounds: run twice, the same rows. */
async function replaceBackgroundScores(client, roundIds, rows) {
	await client.query(`delete from background_score where round_id = any ($1::uuid[])`, [[...roundIds]]);
	if (rows) await copyIn(client, "background_score", backgroundScoreColumns, rows);
}
// src/scores/score-background.task.ts
/** Means by category of the background question (method 5.6), as binary rows for `background_score`. */
function scoreBackgroundTask({ rounds, trees }) {
	const out = new BinaryRows(backgroundScoreColumns.length);
	for (const { roundId, organisationId, tree, groups } of rounds) for (const placeId of new Set(groups.map((group) => group.placeId))) {
		const here = groups.filter((group) => group.placeId === placeId);
		const rows = scoreBackground(trees[tree], here.map(({ option, respondents, counts, moments }) => ({
			option,
			respondents,
			counts: Uint32Array.from(counts),
			moments: Float64Array.from(moments)
		})));
		for (const row of rows) {
			out.row().uuid(roundId).uuid(organisationId).uuid(placeId).int2(row.option).text(row.nodeId);
			out.float8(row.mean).float8(row.low).float8(row.high).float8(row.effectiveAnswers);
			out.text(row.truncated).text(row.reason);
		}
	}
	return { scores: out.finish() };
}
// src/tasks.ts
/** What a thread can compute: pure functions of their input. `tell` says how many organisations are done. */
const tasks = {
	"count-responses": countResponsesTask,
	"score-rounds": scoreRoundsTask,
	"recut-rounds": recutRoundsTask,
	"score-background": scoreBackgroundTask,
	"frame-edition": frameEditionTask,
	"compare-nodes": compareNodesTask,
	"guarantee-places": guaranteePlacesTask,
	"attack-edition": attackEditionTask,
	"attack-rounds": attackRoundsTask
};
// src/answer-tasks.ts
/** Computes what comes through the port, one after the other, and sends back results, progress and errors. */
function answerTasks(port) {
	port.on("message", ({ id, name, input }) => {
		const send = (message, transfer = []) => port.postMessage(message, transfer);
		try {
			const task = tasks[name];
			const result = task(input, (done) => send({
				id,
				done
			}));
			send({
				id,
				result
			}, buffersOf(result));
		} catch (error) {
			const { message, stack = "" } = error;
			send({
				id,
				error: {
					code: error instanceof RuleBroken ? error.code : null,
					message,
					stack
				}
			});
		}
	});
}
/** Buffers of a result one or two levels down: they are handed over, not copied. */
function buffersOf(value) {
	const buffers = /* @__PURE__ */ new Set();
	const look = (each, depth) => {
		if (ArrayBuffer.isView(each)) buffers.add(each.buffer);
		else if (depth > 0 && typeof each === "object" && each !== null) for (const part of Object.values(each)) look(part, depth - 1);
	};
	look(value, 2);
	return [...buffers];
}
export { RuleBroken as A, finishEdition as C, copyOut as D, writeSlice as E, uuidList as O, copyOwnFigures as S, readMembersOfEdition as T, varianceOfInterval as _, keepRecipe as a, beginEdition as b, readPairsToRecut as c, replaceCounters as d, mergeAttacks as f, empiricalBayes as g, compareFamily as h, replaceBackgroundScores as i, NotFound as k, replaceRecuts as l, MOST_FOR_PAIRS as m, buffersOf as n, replaceScores as o, recipeOf as p, readBackgroundCounters as r, readMergers as s, answerTasks as t, copyCounters as u, Z95 as v, readEditionToCompute as w, copyKindFigures as x, publishableGroups as y };

//# sourceMappingURL=answer-tasks-BJIxiZJA.js.map