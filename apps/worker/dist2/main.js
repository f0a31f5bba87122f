import { A as RuleBroken, C as finishEdition, D as copyOut, E as writeSlice, O as uuidList, S as copyOwnFigures, T as readMembersOfEdition, _ as varianceOfInterval, a as keepRecipe, b as beginEdition, c as readPairsToRecut, d as replaceCounters, f as mergeAttacks, g as empiricalBayes, h as compareFamily, i as replaceBackgroundScores, k as NotFound, l as replaceRecuts, n as buffersOf, o as replaceScores, p as recipeOf, r as readBackgroundCounters, s as readMergers, u as copyCounters, w as readEditionToCompute, x as copyKindFigures, y as publishableGroups } from "./answer-tasks-BJIxiZJA.js";
import { pino } from "pino";
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";
import { chmodSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { z } from "zod";
import { Redis } from "ioredis";
import pg from "pg";
import { FlowProducer, Queue, Worker, createPostgresBackend, createRedisBackend } from "bullmq";
import { Worker as Worker$1 } from "node:worker_threads";
import "reflect-metadata";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from "typeorm";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";
import { v7 } from "uuid";
import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from "@hpke/core";
import { crc32, deflateRawSync } from "node:zlib";
import { writeXlsx } from "hucre/xlsx";
import { createServer } from "node:http";
// ../../packages/runtime/src/health.ts
/**
* Asks everything that the program needs, side by side. The reply names what failed and never why: the page is open
* to everybody.
*/
function createReadiness({ checks, timeLimitMs = 2e3, isStopping }) {
	return async () => {
		const results = await Promise.all(Object.entries(checks).map(async ([name, check]) => [name, await outcomeOf(check, timeLimitMs)]));
		return {
			ready: !isStopping?.() && results.every(([, outcome]) => outcome === "ok"),
			checks: Object.fromEntries(results)
		};
	};
}
async function outcomeOf(check, timeLimitMs) {
	let timer;
	const slow = new Promise((resolve) => {
		timer = setTimeout(() => resolve("slow"), timeLimitMs);
	});
	const asked = check().then(() => "ok", () => "failed");
	try {
		return await Promise.race([asked, slow]);
	} finally {
		clearTimeout(timer);
	}
}
// ../../packages/runtime/src/outage.ts
/** A server that cannot be reached says so in each of these ways; PostgreSQL's own codes begin with 57P and 08. */
const codes = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|57P0[123]|08\w{3})$/;
const words$1 = /^Connection terminated|Client has encountered a connection error|Connection is closed/;
/** What an error calls it when a server could not be reached; null for every other error. */
function outageIn(error) {
	if (!(error instanceof Error)) return null;
	const { code, errors } = error;
	if (typeof code === "string" && codes.test(code)) return code;
	if (Array.isArray(errors)) return errors.map(outageIn).find((found) => found !== null) ?? null;
	return words$1.test(error.message) ? "connection lost" : null;
}
/** Silence for so long, and the next lost connection is another outage. */
const outageOverAfterMs = 1e4;
/** Tells outages apart: while a server is away every request says the same. */
var Outages = class {
	now;
	#lastAt = -1e400;
	constructor(now = Date.now) {
		this.now = now;
	}
	/** Whether this is the first word of an outage. */
	begins() {
		const now = this.now();
		const isNew = now - this.#lastAt > outageOverAfterMs;
		this.#lastAt = now;
		return isNew;
	}
};
// ../../packages/runtime/src/redact.ts
/** Words whose values never reach a log, at any depth and in any spelling of upper and lower case. */
const secretWords = [
	"code",
	"token",
	"password",
	"passwordHash",
	"newPassword",
	"authorization",
	"cookie"
].concat([
	"set-cookie",
	"envelope",
	"answers",
	"variables",
	"secret",
	"apiKey",
	"wrappedKey",
	"boxKey"
]);
const secretKeys = new Set(secretWords.map((word) => word.toLowerCase()));
const deepest = 6;
/**
* A copy of what is to be logged, with `[secret]` in place of what must not be read there. Only plain objects and
* lists are looked into: errors, requests and the like have serializers that pick what they show.
*/
function redact(value, depth = 0) {
	if (Array.isArray(value)) return depth > deepest ? "[deep]" : value.map((one) => redact(one, depth + 1));
	if (!isPlain(value)) return value;
	if (depth > deepest) return "[deep]";
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, secretKeys.has(key.toLowerCase()) ? "[secret]" : redact(inner, depth + 1)]));
}
function isPlain(value) {
	if (typeof value !== "object" || value === null) return false;
	const prototype = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}
// ../../packages/runtime/src/logger.ts
/**
* A logger of JSON lines that keeps secrets and content out: `redact.ts` for what is logged by name, and serializers
* that show little of errors, requests and replies. The rule stands above the tool: content is not logged at all.
*/
function createLogger({ name, level = "info", destination }) {
	const outages = new Outages();
	const options = {
		name,
		level,
		base: { name },
		formatters: { log: (logged) => redact(logged) },
		redact: {
			paths: secretWords.map((word) => `["${word}"]`),
			censor: "[secret]"
		},
		hooks: { logMethod(args, method) {
			const told = withoutOutage(args, this.bindings(), outages);
			if (told) method.apply(this, told);
		} },
		serializers: {
			err: shownError,
			error: shownError,
			req: shownRequest,
			res: shownReply
		}
	};
	return destination ? pino(options, destination) : pino(options);
}
/**
* While a server is away every request fails alike: the first says so, in a line without a stack, and the others say
* nothing. What belongs to a run is told each time, for it is the run's own story.
*/
function withoutOutage(args, bindings, outages) {
	const [first, ...rest] = args;
	if (typeof first !== "object" || first === null || !("err" in first)) return args;
	const { err, ...others } = first;
	const outage = outageIn(err);
	if (outage === null) return args;
	if (!outages.begins() && !("jobRunId" in bindings || "jobRunId" in first)) return null;
	return [{
		...others,
		outage
	}, ...rest];
}
/** Without what databases and query builders hang on their errors: statements, bind values, the row in question. */
function shownError(error) {
	if (!(error instanceof Error)) return redact(error);
	const { code, constraint, table } = error;
	return {
		type: error.name,
		message: error.message,
		stack: error.stack,
		...typeof code === "string" ? { code } : {},
		...typeof constraint === "string" ? {
			constraint,
			table
		} : {},
		...error.cause === void 0 ? {} : { cause: shownError(error.cause) }
	};
}
/** Neither headers nor the part after the question mark; the address of a respondent is nobody's business either. */
function shownRequest({ id, method, url }) {
	return {
		id,
		method,
		path: typeof url === "string" ? url.split("?")[0] : null
	};
}
function shownReply(reply) {
	return { statusCode: reply.statusCode };
}
// ../../packages/runtime/src/metrics.ts
/** @param program api or worker; a label on every measure */
function createMetrics(program) {
	const registry = new Registry();
	registry.setDefaultLabels({ program });
	collectDefaultMetrics({ register: registry });
	const base = (name, help, labels) => ({
		name: `mognad_${name}`,
		help,
		labelNames: [...labels],
		registers: [registry]
	});
	return {
		counter: (name, help, labels = []) => new Counter(base(name, help, labels)),
		gauge: (name, help, labels = []) => new Gauge(base(name, help, labels)),
		seconds: (name, help, labels = []) => new Histogram({
			...base(name, help, labels),
			buckets: [
				.005,
				.01,
				.025,
				.05,
				.1,
				.25,
				.5,
				1,
				2.5,
				5,
				10,
				30
			]
		}),
		contentType: registry.contentType,
		text: () => registry.metrics()
	};
}
// ../../packages/runtime/src/parse-env.ts
/** The environment does not say what the program needs; the message is for whoever starts it. */
var WrongEnvironment = class extends Error {
	name = "WrongEnvironment";
};
/**
* Reads the environment by a schema. An empty value counts as not set: compose files and shells leave such behind.
*
* @param source `process.env`, handed in by the one file that may read it
* @throws {WrongEnvironment} that names every variable that is missing or wrong, without repeating its value
* @example parseEnv(z.object({ PORT: z.coerce.number().int().default(4000) }), process.env).PORT
*/
function parseEnv(schema, source) {
	const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== void 0 && value !== ""));
	const parsed = schema.safeParse(given);
	if (parsed.success) return parsed.data;
	throw new WrongEnvironment(`The environment is not complete:\n${parsed.error.issues.map((issue) => {
		const name = issue.path.join(".");
		return name in given ? `  ${name}: ${issue.message}` : `  ${name || "environment"}: is not set`;
	}).join("\n")}`);
}
// ../../packages/runtime/src/secret.ts
const secretBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
/**
* The server's own secret and what is made from it: 32 random bytes that never lie in the database. A copy of the
* database without the secret tells nobody whose an answer is (docs/anonymity.md). It must outlive every open round:
* back it up, apart from the database.
*/
var ServerSecret = class {
	#key;
	/** @throws unless `key` is 32 bytes */
	constructor(key) {
		if (key.length !== secretBytes) throw new Error(`The server's secret is ${secretBytes} bytes, not ${key.length}.`);
		this.#key = Buffer.from(key);
	}
	/** HMAC-SHA-256 of the label and the parts, divided by a zero byte. Text counts as UTF-8. 32 bytes. */
	mac(label, ...parts) {
		const hmac = createHmac("sha256", this.#key).update(label);
		for (const part of parts) hmac.update("\0").update(part);
		return hmac.digest();
	}
	/** What the link of an invitation carries. It is computed when needed, so a reminder can carry the same. 16 bytes. */
	linkToken(invitationId) {
		return this.mac("link", invitationId).subarray(0, 16);
	}
	/** Compares in constant time. */
	isLinkToken(invitationId, token) {
		const expected = this.linkToken(invitationId);
		return token.length === expected.length && timingSafeEqual(token, expected);
	}
	/**
	* What the last link of a mail carries: it stops reminders and erases the address, and lets nobody answer. Unlike the
	* link's token it may end up in logs. 16 bytes.
	*/
	choicesToken(invitationId) {
		return this.mac("choices", invitationId).subarray(0, 16);
	}
	/** Compares in constant time. */
	isChoicesToken(invitationId, token) {
		const expected = this.choicesToken(invitationId);
		return token.length === expected.length && timingSafeEqual(token, expected);
	}
	/** The left half of a mail's Message-ID: the same however often it is sent. 32 signs. */
	messageId(mailId) {
		return this.mac("mail", mailId).subarray(0, 16).toString("hex");
	}
	/** The place of an invitation's sealed answer. Without the secret nobody can tell whose it is. */
	slot(roundId, invitationId) {
		return this.mac("slot", roundId, invitationId);
	}
	/** Finds rows that were invented or exchanged in the database. */
	rowMac({ batchId, slot, keyGroupId, revision, envelope }) {
		return this.mac("row", batchId, slot, keyGroupId, String(revision), envelope);
	}
	isRowMac(row, mac) {
		const expected = this.rowMac(row);
		return mac.length === expected.length && timingSafeEqual(mac, expected);
	}
	/** Stored beside the data, so that a start with another secret is noticed before it does harm. */
	checkMac() {
		return this.mac("check");
	}
	/** The second lock on a box key that is already locked with its code: nonce, closed text, tag. */
	lockBoxKey(batchId, wrappedKey) {
		const nonce = randomBytes(nonceBytes);
		const cipher = createCipheriv("aes-256-gcm", this.mac("box", batchId), nonce);
		return Buffer.concat([
			nonce,
			cipher.update(wrappedKey),
			cipher.final(),
			cipher.getAuthTag()
		]);
	}
	/** @throws when it was locked for another batch, with another secret, or has been changed */
	unlockBoxKey(batchId, locked) {
		const bytes = Buffer.from(locked);
		const decipher = createDecipheriv("aes-256-gcm", this.mac("box", batchId), bytes.subarray(0, nonceBytes));
		decipher.setAuthTag(bytes.subarray(bytes.length - tagBytes));
		return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, bytes.length - tagBytes)), decipher.final()]);
	}
};
/**
* Loads the secret.
*
* @throws with what to do when there is none, when it is not 32 bytes, or when others may read the file
*/
function loadSecret({ value, file, mayCreate = false }) {
	if (value) return new ServerSecret(decoded(value, "MOGNAD_SECRET"));
	if (!file) throw new Error("Set MOGNAD_SECRET (base64 of 32 random bytes) or MOGNAD_SECRET_FILE.");
	if (mayCreate) createOnce(file);
	if (process.platform !== "win32" && (statSync(file).mode & 63) !== 0) throw new Error(`Others may read the server's secret: chmod 600 ${file}`);
	return new ServerSecret(decoded(readFileSync(file, "utf8"), file));
}
function createOnce(file) {
	try {
		writeFileSync(file, `${randomBytes(secretBytes).toString("base64")}\n`, {
			mode: 384,
			flag: "wx"
		});
		chmodSync(file, 384);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
}
function decoded(text, where) {
	const bytes = Buffer.from(text.trim(), "base64");
	if (bytes.length !== secretBytes) throw new Error(`${where} must be base64 of ${secretBytes} bytes, not ${bytes.length}.`);
	return bytes;
}
// ../../packages/runtime/src/server-check.ts
/** The program must not start here; the message says why and what to do. */
var StartRefused = class extends Error {
	name = "StartRefused";
};
/**
* Refuses a server that could lose an acknowledged answer (fsync or synchronous_commit off), a role that
* row-level security does not hold (owner, superuser, BYPASSRLS), and a secret that is not this database's while a
* box is not opened.
*
* @throws {StartRefused} with every reason, one a line
*/
async function assertServer(ask, secret) {
	const reasons = reasonsAgainst((await ask(factsQuery))[0]);
	if (secret && reasons.length === 0) {
		const [answer] = await ask("select check_server_secret($1) as same", [secret.checkMac()]);
		if (!answer.same) reasons.push(otherSecret);
	}
	if (reasons.length > 0) throw new StartRefused(reasons.join("\n"));
}
/** Empty when nothing speaks against starting. */
function reasonsAgainst(facts) {
	const reasons = [];
	if (facts.fsync !== "on") reasons.push("fsync is off: a power cut would lose answers that were acknowledged. Turn it on.");
	if (facts.synchronous_commit === "off") reasons.push(`synchronous_commit is off for ${facts.role}: a crash would lose answers that were acknowledged. Turn it on.`);
	if (facts.passes || facts.owns) reasons.push(`The role ${facts.role} ${facts.passes ? "passes by row-level security" : "owns the tables"}: every organisation would see every other. Use the address of the role that the migration made for this program.`);
	return reasons;
}
const otherSecret = "The server's secret is not the one that this database was used with, and there are boxes that only that one can open. Restore the old secret from its backup; without it their answers are lost.";
const factsQuery = `
  select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit,
         current_user as role, r.rolsuper or r.rolbypassrls as passes,
         exists (select from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
                   and pg_has_role(current_user, c.relowner, 'member')) as owns
    from pg_roles r where r.rolname = current_user`;
// ../../packages/runtime/src/shutdown.ts
/**
* An ordered stop on SIGINT and SIGTERM. A step that fails does not keep the later ones from running; a step that
* hangs is left behind when its share of the time is up. A second signal ends the process at once.
*/
function onShutdown({ logger, timeLimitMs = 1e4, exit = (code) => process.exit(code) }) {
	const steps = [];
	let stopping = null;
	async function stopAll(reason) {
		logger.info({ reason }, "stopping");
		const deadline = Date.now() + timeLimitMs;
		let failed = false;
		for (const { name, stop } of [...steps].reverse()) try {
			await withinTime(stop, deadline - Date.now());
		} catch (err) {
			failed = true;
			logger.error({
				err,
				step: name
			}, "a step of the stop failed");
		}
		exit(failed ? 1 : 0);
	}
	const shutdown = {
		add: (name, stop) => {
			steps.push({
				name,
				stop
			});
		},
		run: (reason) => stopping ??= stopAll(reason),
		get isStopping() {
			return stopping !== null;
		}
	};
	for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => {
		if (shutdown.isStopping) exit(1);
		shutdown.run(signal);
	});
	if (process.channel) process.once("disconnect", () => void shutdown.run("launcher gone"));
	return shutdown;
}
async function withinTime(stop, milliseconds) {
	let timer;
	const late = new Promise((_resolve, reject) => {
		timer = setTimeout(() => reject(/* @__PURE__ */ new Error("took too long")), Math.max(milliseconds, 100));
	});
	try {
		await Promise.race([Promise.resolve().then(stop), late]);
	} finally {
		clearTimeout(timer);
	}
}
// ../../packages/db/src/job-runs/job-run-progress.store.ts
/** Runs tell every second that they live; silence for this long means that their process is gone. */
const aliveForMs = 4e3;
/** Takes a run. Of two processes that try at once exactly one gets it. */
async function startRun(db, jobRunId) {
	const { rows } = await db.query(`with started as (
       update job_run r set state = 'running', attempts = attempts + 1, error_code = null,
              started_at = coalesce(started_at, clock_timestamp()), seen_at = clock_timestamp()
        where id = $1
          and (state = 'requested' or (state = 'running' and seen_at < clock_timestamp() - make_interval(secs => $2 / 1000.0)))
          and not exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running'))
       returning r.*)
     select id, name, organisation_id as "organisationId", round_id as "roundId", edition_id as "editionId",
            parent_id as "parentId", requested_by as "requestedBy", attempts as attempt, pg_notify('job_run', id::text)
       from started`, [jobRunId, aliveForMs]);
	if (rows[0]) return rows[0];
	const { rows: seen } = await db.query(`select case when state not in ('requested', 'running') then 'over'
                 when exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running')) then 'early'
                 else 'taken' end as refusal from job_run r where id = $1`, [jobRunId]);
	return seen[0]?.refusal ?? "unknown";
}
/** Another process has taken the run, or it was cancelled: what this one has computed must not be written. */
var RunLost = class extends Error {
	constructor(jobRunId) {
		super(`job run ${jobRunId} was cancelled or taken by another process`);
		this.name = "RunLost";
	}
};
/**
* Tells how far a run has come, and that its process lives.
*
* @throws RunLost when somebody else has taken it
*/
async function tellProgress(db, run, progress) {
	await fenced(db, run, `step = $3, done = $4, total = $5, seen_at = clock_timestamp()`, [
		progress.step,
		progress.done,
		progress.total
	]);
}
/** Tells only that the process lives. Nobody is notified: nothing has changed. */
async function tellAlive(db, run) {
	const { rowCount } = await db.query(`update job_run set seen_at = clock_timestamp() where id = $1 and attempts = $2 and state = 'running'`, [run.id, run.attempt]);
	if (!rowCount) throw new RunLost(run.id);
}
/**
* Ends a run. Call it in the transaction that writes the results: either both are there or neither is.
*
* @throws RunLost when somebody else has taken it; the transaction must then be rolled back
*/
async function finishRun(db, run) {
	await fenced(db, run, `state = 'done', done = coalesce(total, done), finished_at = clock_timestamp(), seen_at = clock_timestamp()`, []);
	await db.query(`update job_run_organisation set state = 'done' where job_run_id = $1`, [run.id]);
}
/** The attempt has thrown and there will be another. */
async function returnRun(db, run, errorCode) {
	await fenced(db, run, `state = 'requested', error_code = $3, sent_at = clock_timestamp()`, [errorCode]);
}
/** The run has failed for good, and with it the organisations it worked on. */
async function failRun(db, run, errorCode) {
	await fenced(db, run, `state = 'failed', error_code = $3, finished_at = clock_timestamp()`, [errorCode]);
	await db.query(`update job_run_organisation set state = 'failed' where job_run_id = $1`, [run.id]);
	await endHandedOn(db, run.id, "failed", errorCode);
}
/** The queue gave a run up without any handler being there to say so. */
async function abandonRun(db, jobRunId, errorCode) {
	const { rowCount } = await db.query(`with given_up as (
       update job_run set state = 'failed', error_code = $2, finished_at = clock_timestamp()
        where id = $1 and state in ('requested', 'running') returning id)
     select pg_notify('job_run', id::text) from given_up`, [jobRunId, errorCode]);
	if (!rowCount) return;
	await db.query(`update job_run_organisation set state = 'failed' where job_run_id = $1`, [jobRunId]);
	await endHandedOn(db, jobRunId, "failed", errorCode);
}
/**
* Brings the runs that wait for one of `childIds` up to date: scored organisations of all batches together, and which step
* they are at. Written after the child's own transaction, computed from what is committed: running it twice, or too
* late, changes nothing.
*/
async function tellAncestors(db, childIds) {
	await db.query(`with recursive up as (
       select parent_id as id from job_run where id = any ($1::uuid[]) and parent_id is not null
       union
       select r.parent_id from up join job_run r on r.id = up.id where r.parent_id is not null),
     below as (
       select up.id as top, c.id from up join job_run c on c.parent_id = up.id
       union all
       select b.top, c.id from below b join job_run c on c.parent_id = b.id),
     summed as (
       select b.top,
         -- Those whose scores were current are in no batch.
         (coalesce(sum(r.done) filter (where r.name = 'scores.score-organisation'), 0)
          + greatest(0, coalesce(max(r.total) filter (where r.name = 'editions.compute-edition'), 0)
                        - coalesce(sum(r.total) filter (where r.name = 'scores.score-organisation'), 0)))::int as scored,
         case when bool_or(r.name = 'scores.count-answers' and r.state in ('requested', 'running')) then 'count'
              when bool_or(r.name = 'scores.score-organisation' and r.state in ('requested', 'running')) then 'score'
              when bool_or(r.name = 'editions.compute-edition' and r.state in ('requested', 'running')) then 'compute'
              when bool_or(r.name = 'editions.audit-edition') then 'audit' end as step
         from below b join job_run r on r.id = b.id group by b.top),
     -- In the order in which the end of a comparison takes them, so that two who tell at once do not lock each other out.
     locked as (
       select id from job_run where id in (select id from up) and state in ('requested', 'running') order by id desc for update),
     told as (
       update job_run r set step = coalesce(s.step, r.step), done = greatest(r.done, s.scored), seen_at = clock_timestamp()
         from locked l join summed s on s.top = l.id where r.id = l.id returning r.id)
     select pg_notify('job_run', id::text) from told`, [[...childIds]]);
}
/**
* Ends the run that asked for the whole computation: it stays running after it has divided the work, until the last
* part of it is over.
*/
async function endHandedOn(db, childId, state, errorCode = null) {
	await db.query(`with ended as (
       update job_run set state = $2, error_code = $3, finished_at = clock_timestamp(), seen_at = clock_timestamp(),
              done = case when $2 = 'done' then coalesce(total, done) else done end
        where id = (select parent_id from job_run where id = $1 and name = 'editions.audit-edition') and state = 'running'
       returning id)
     select pg_notify('job_run', id::text) from ended`, [
		childId,
		state,
		errorCode
	]);
}
/** Why a run cannot start: the code with which one of those it has waited for has failed; null when all are done. */
async function failureBelow(db, jobRunId) {
	const { rows } = await db.query(`select coalesce(error_code, 'UNEXPECTED') as code from job_run where parent_id = $1 and state <> 'done' limit 1`, [jobRunId]);
	return rows[0]?.code ?? null;
}
/** The organisations a run works on, in a fixed order. */
async function membersOf(db, jobRunId) {
	const { rows } = await db.query(`select m.organisation_id as "organisationId", m.round_id as "roundId" from job_run_organisation m
      where m.job_run_id = $1 order by m.round_id`, [jobRunId]);
	return rows;
}
async function fenced(db, run, changes, values) {
	const { rowCount } = await db.query(`with changed as (update job_run set ${changes} where id = $1 and attempts = $2 and state = 'running' returning id)
     select pg_notify('job_run', id::text) from changed`, [
		run.id,
		run.attempt,
		...values
	]);
	if (!rowCount) throw new RunLost(run.id);
}
// ../../packages/jobs/src/define-job.ts
/** Payloads are readable in the queue: an id of a row, never content. */
const jobRunPayload = z.strictObject({ jobRunId: z.uuid() });
/** A job of the clock has no row of its own. */
const emptyPayload = z.strictObject({});
/**
* A promise between those who ask for work and the worker: name, payload, retries. The handler is in apps/worker.
*
* @example defineJob({ name: 'rounds.close-round', payload: jobRunPayload, attempts: 5, onceFor: ({ jobRunId }) => jobRunId })
*/
function defineJob(definition) {
	return {
		backoffMs: 500,
		priority: 0,
		...definition,
		everyMs: definition.everyMs ?? null
	};
}
// ../../packages/jobs/src/decisions/judge-targets.ts
/** Judges the targets of an organisation's decisions by what is shown today. */
const judgeTargets$1 = defineJob({
	name: "decisions.judge-targets",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/decisions/keep-targets.ts
/** Looks at what targets stand on: a new round, an edition, participation, a decision or a date has them judged again. */
const keepTargets$1 = defineJob({
	name: "decisions.keep-targets",
	payload: emptyPayload,
	attempts: 1,
	everyMs: 5e3,
	onceFor: () => "decisions.keep-targets"
});
// ../../packages/jobs/src/editions/audit-edition.ts
/** The attacker against a computed edition: the release gate (method 5.10). */
const auditEdition$1 = defineJob({
	name: "editions.audit-edition",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/editions/compute-edition.ts
/** All organisations of a year become cohorts, figures and positions. */
const computeEdition$1 = defineJob({
	name: "editions.compute-edition",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/editions/guarantee-places.ts
/** Those who share publicly in a published edition get places that they may claim. */
const guaranteePlaces$1 = defineJob({
	name: "editions.guarantee-places",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/editions/plan-edition.ts
/** Divides the organisations of a year into batches and hands them on. */
const planEdition$1 = defineJob({
	name: "editions.plan-edition",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/invitations/send-invitations.ts
/** Sends the invitations of a round that wait. */
const sendInvitations$1 = defineJob({
	name: "invitations.send-invitations",
	payload: jobRunPayload,
	attempts: 5,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/invitations/send-reminders.ts
/** Reminds those of a round who have not answered: finds out who they are, in memory, and writes to them. */
const sendReminders$1 = defineJob({
	name: "invitations.send-reminders",
	payload: jobRunPayload,
	attempts: 5,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/job-runs/sweep.ts
/** Sends job runs again that nobody picked up. */
const sweep$1 = defineJob({
	name: "job-runs.sweep",
	payload: emptyPayload,
	attempts: 1,
	everyMs: 3e3,
	onceFor: () => "job-runs.sweep"
});
// ../../packages/jobs/src/mail/send-notices.ts
/** Sends what the clock has to tell an organisation's staff. */
const sendNotices$1 = defineJob({
	name: "mail.send-notices",
	payload: jobRunPayload,
	attempts: 5,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/reports/make-report.ts
/** Makes one report of a result as a file, which then lies in its row. */
const makeReport$1 = defineJob({
	name: "reports.make-report",
	payload: jobRunPayload,
	attempts: 3,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/rounds/close-round.ts
/** Takes the outer envelopes off when a round has ended. */
const closeRound$1 = defineJob({
	name: "rounds.close-round",
	payload: jobRunPayload,
	attempts: 5,
	onceFor: ({ jobRunId }) => jobRunId
});
// ../../packages/jobs/src/rounds/keep-time.ts
/** Looks at the database's clock: which rounds are to open or close, whom there is something to tell, what comes next. */
const keepTime$1 = defineJob({
	name: "rounds.keep-time",
	payload: emptyPayload,
	attempts: 1,
	everyMs: 5e3,
	onceFor: () => "rounds.keep-time"
});
// ../../packages/jobs/src/all-jobs.ts
/** Every job there is. The worker's handlers.ts does not compile until each has a handler. */
const allJobs = [
	sendInvitations$1,
	sendReminders$1,
	sendNotices$1,
	defineJob({
		name: "rounds.open-round",
		payload: jobRunPayload,
		attempts: 5,
		onceFor: ({ jobRunId }) => jobRunId
	}),
	closeRound$1,
	defineJob({
		name: "scores.count-answers",
		payload: jobRunPayload,
		attempts: 3,
		onceFor: ({ jobRunId }) => jobRunId
	}),
	defineJob({
		name: "scores.score-organisation",
		payload: jobRunPayload,
		attempts: 3,
		onceFor: ({ jobRunId }) => jobRunId
	}),
	planEdition$1,
	computeEdition$1,
	guaranteePlaces$1,
	auditEdition$1,
	judgeTargets$1,
	makeReport$1,
	sweep$1,
	keepTime$1,
	keepTargets$1
];
const byName = new Map(allJobs.map((job) => [job.name, job]));
/** @throws Error on an unknown name: a name in the queue that no code has is a bug or a leftover of another version. */
function jobNamed(name) {
	const job = byName.get(name);
	if (!job) throw new Error(`unknown job ${name}`);
	return job;
}
// ../../packages/jobs/src/progress.ts
/**
* Who goes first in the queue (0 = at once). A single round that somebody waits for goes before the batches of an
* edition, and of two editions the one that is further on goes before the other: so the newest year, asked for
* first, is ready first.
*/
function priorityOf(name, partOfEdition) {
	if (!partOfEdition) return name === "job-runs.sweep" || name === "rounds.keep-time" ? 0 : 1;
	return name === "editions.plan-edition" ? 5 : name === "editions.compute-edition" || name === "editions.audit-edition" ? 10 : name === "scores.score-organisation" ? 20 : name === "scores.count-answers" ? 30 : 40;
}
// ../../packages/jobs/src/queue-backend.ts
const queueName = "mognad";
const queueSchema = "bullmq";
/**
* Opens the backend. `poolSize` counts connections to PostgreSQL; a worker keeps one of them for LISTEN.
* The pool is the queue's own: a page that waits for figures and a job that waits for work do not meet.
*/
function openBackend(address, poolSize, onError) {
	return address.redisUrl ? openRedis(address.redisUrl, onError) : openPostgres(address.databaseUrl, poolSize, onError);
}
function openPostgres(databaseUrl, poolSize, onError) {
	const pool = new pg.Pool({
		connectionString: databaseUrl,
		max: poolSize,
		keepAlive: true,
		options: `-c search_path=${queueSchema}`,
		application_name: "mognad queue"
	});
	pool.on("error", onError);
	pool.on("connect", (client) => void client.on("error", () => void 0));
	const connection = pool;
	return {
		kind: "postgresql",
		queue: () => new Queue(queueName, { connection }, createPostgresBackend),
		flows: () => new FlowProducer({ connection }, createPostgresBackend),
		worker: (processor, options) => new Worker(queueName, processor, {
			...options,
			connection
		}, createPostgresBackend),
		close: () => pool.end()
	};
}
function openRedis(url, onError) {
	const connection = new Redis(url, {
		maxRetriesPerRequest: null,
		enableReadyCheck: true
	});
	connection.on("error", onError);
	return {
		kind: "redis",
		queue: () => new Queue(queueName, { connection }, createRedisBackend),
		flows: () => new FlowProducer({ connection }, createRedisBackend),
		worker: (processor, options) => new Worker(queueName, processor, {
			...options,
			connection
		}, createRedisBackend),
		close: async () => {
			connection.disconnect();
		}
	};
}
// ../../packages/jobs/src/producer.ts
/** The queue as those see it who ask for work. `onError` hears of lost connections: unheard, they would end the process. */
function createProducer(address, onError) {
	const backend = openBackend(address, 2, onError);
	const queue = backend.queue();
	const flows = backend.flows();
	queue.on("error", onError);
	flows.on("error", onError);
	return {
		async send(jobRunId, name, options = {}) {
			await queue.add(name, { jobRunId }, jobOptions(jobRunId, name, options));
		},
		async addFlow(flow, options = {}) {
			await flows.add(flowJob(flow, options, false));
		},
		async schedule() {
			for (const job of allJobs) {
				if (job.everyMs === null) continue;
				const template = {
					name: job.name,
					data: {},
					opts: {
						removeOnComplete: true,
						removeOnFail: true
					}
				};
				await queue.upsertJobScheduler(job.name, { every: job.everyMs }, template);
			}
		},
		async close() {
			await queue.close();
			await flows.close();
			await backend.close();
		}
	};
}
function flowJob(flow, options, isChild) {
	return {
		name: flow.name,
		queueName,
		data: { jobRunId: flow.jobRunId },
		opts: {
			...jobOptions(flow.jobRunId, flow.name, options),
			...isChild ? { ignoreDependencyOnFailure: true } : {}
		},
		children: (flow.children ?? []).map((child) => flowJob(child, options, true))
	};
}
function jobOptions(jobRunId, name, options) {
	const job = jobNamed(name);
	return {
		jobId: job.onceFor({ jobRunId }),
		attempts: job.attempts,
		backoff: {
			type: "exponential",
			delay: job.backoffMs
		},
		priority: priorityOf(name, options.partOfEdition ?? false),
		removeOnComplete: true,
		removeOnFail: true
	};
}
// ../../packages/jobs/src/consumer.ts
/**
* How long a lock holds without renewal, and how often locks are looked at. A killed worker's job is taken up by the
* first look after its lock has run out: at the latest lockDuration + 2 x stalledInterval = 16 s after the kill.
* The lock is renewed every 5 s from the main thread, which therefore never computes.
*/
const lockDurationMs = 1e4;
const stalledIntervalMs = 3e3;
/** The queue as the worker sees it. Starts at once. */
function createConsumer(address, options) {
	const backend = openBackend(address, options.concurrency + 3, options.onError);
	const worker = backend.worker((job) => options.handle(deliveryOf(job)), {
		concurrency: options.concurrency,
		lockDuration: lockDurationMs,
		stalledInterval: stalledIntervalMs,
		maxStalledCount: 10,
		drainDelay: 2,
		runRetryDelay: 2e3
	});
	worker.on("error", options.onError);
	worker.on("failed", (job, error) => {
		if (!job || !/stalled more than allowable/.test(error.message)) return;
		const { jobRunId } = deliveryOf(job);
		if (jobRunId) options.onGivenUp(jobRunId).catch(options.onError);
	});
	return {
		kind: backend.kind,
		ready: async () => {
			await worker.waitUntilReady();
		},
		close: async () => {
			await worker.close();
			await backend.close();
		}
	};
}
function deliveryOf(job) {
	const definition = jobNamed(job.name);
	const payload = definition.payload.parse(job.data);
	return {
		name: definition.name,
		jobRunId: "jobRunId" in payload ? payload.jobRunId : null,
		lastAttempt: job.attemptsMade + 1 >= (job.opts.attempts ?? 1)
	};
}
// ../../packages/scoring/src/uncertainty/target-verdict.ts
/**
* Compares a level with its target x (method 2.4), from the interval [l, u] with finite population correction: reached
* for certain l >= x; probably reached m >= x > l; cannot be told m < x <= u; not reached u < x; missed = not reached
* after the target's date. Without a level or an interval (joint answers) there is no verdict: null.
*
* @param target points: of a level 0-100, of a distance from a median -100 to 100
* @param isOver whether the target's date has passed
*/
function targetVerdict(level, target, isOver) {
	if (!(target >= -100 && target <= 100)) throw new Error(`A target of ${target} is not on -100 to 100`);
	const { mean, low, high } = level;
	if (mean === null || low === null || high === null) return null;
	if (!(low <= mean && mean <= high)) throw new Error(`The interval ${low} to ${high} does not contain the mean ${mean}`);
	if (low >= target) return "reachedForCertain";
	if (mean >= target) return "probablyReached";
	if (high >= target) return "cannotBeTold";
	return isOver ? "missed" : "notReached";
}
// ../../packages/scoring/src/recipe/canonical-recipe.ts
/**
* The one text of a recipe: JSON without spaces, keys in code point order, the same for equal recipes however they were
* built or stored. Its SHA-256 names the recipe (the caller hashes). What JSON cannot carry unchanged throws.
*
* @example canonicalRecipe({ ...recipe, seed: 7 }) // '{"halfRule":0.5,"instrument":{"key":...'
*/
function canonicalRecipe(recipe) {
	return canonical(recipe, "recipe");
}
function canonical(value, place) {
	if (typeof value === "string" || typeof value === "boolean" || value === null) return JSON.stringify(value);
	if (typeof value === "number") {
		if (!Number.isFinite(value)) throw new Error(`${place} is ${value}: a recipe holds finite numbers`);
		return JSON.stringify(value);
	}
	if (Array.isArray(value)) return `[${value.map((part, index) => canonical(part, `${place}[${index}]`)).join(",")}]`;
	if (typeof value === "object") return `{${Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part, `${place}.${key}`)}`).join(",")}}`;
	throw new Error(`${place} is ${typeof value}: a recipe holds text, numbers, yes or no, null, lists and objects`);
}
// src/computation.ts
/** Source and bundle keep the entry of the threads beside this file, under the same name. */
function threadUrl() {
	return new URL(`./computation.thread${isSource ? ".ts" : ".js"}`, import.meta.url);
}
const isSource = import.meta.url.endsWith(".ts");
/**
* Threads that compute, so that the main thread renews locks, tells that it lives and takes orders to stop. At most
* `size` are alive; they are started when first needed and kept.
*/
function openComputation(size, url = threadUrl()) {
	const idle = [];
	const all = /* @__PURE__ */ new Set();
	const waiting = [];
	let last = 0;
	let closed = false;
	const acquire = async () => {
		const free = idle.pop();
		if (free) return free;
		if (all.size < size) {
			const thread = new Thread(url, () => all.delete(thread));
			all.add(thread);
			return thread;
		}
		return new Promise((resolve) => waiting.push(resolve));
	};
	const release = (thread) => {
		const next = waiting.shift();
		const living = all.has(thread) ? thread : null;
		if (next && living) next(living);
		else if (next) acquire().then(next);
		else if (living) idle.push(living);
	};
	return {
		size,
		async run(name, input, tell = () => void 0) {
			if (closed) throw new Error("the computation is closed");
			const thread = await acquire();
			try {
				return await thread.run(++last, name, input, tell);
			} finally {
				release(thread);
			}
		},
		async close() {
			closed = true;
			await Promise.all([...all].map((thread) => thread.terminate()));
		}
	};
}
var Thread = class {
	#worker;
	#assignment = null;
	constructor(url, onGone) {
		this.#worker = new Worker$1(url, { execArgv: url.pathname.endsWith(".ts") ? sourceLoader : [] });
		this.#worker.unref();
		this.#worker.on("message", (message) => this.#hear(message));
		this.#worker.on("error", (error) => this.#assignment?.reject(error));
		this.#worker.on("exit", (code) => {
			onGone();
			this.#assignment?.reject(/* @__PURE__ */ new Error(`a computation thread ended with ${code}`));
		});
	}
	run(id, name, input, tell) {
		return new Promise((resolve, reject) => {
			this.#assignment = {
				id,
				tell,
				resolve,
				reject
			};
			this.#worker.postMessage({
				id,
				name,
				input
			}, buffersOf(input));
		});
	}
	async terminate() {
		await this.#worker.terminate();
	}
	#hear(message) {
		const assignment = this.#assignment;
		if (assignment?.id !== message.id) return;
		if ("done" in message) return assignment.tell(message.done);
		this.#assignment = null;
		if ("result" in message) return assignment.resolve(message.result);
		const { code, message: text, stack } = message.error;
		const error = code === null ? new Error(text) : new RuleBroken(code);
		error.stack = stack;
		assignment.reject(error);
	}
};
/** In source form (tests, development) a thread needs the same loader as its parent. */
const sourceLoader = ["--import", "@oxc-node/core/register"];
// \0@oxc-project+runtime@0.158.0/helpers/esm/decorate.js
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
// ../../packages/db/src/organisations/organisation.entity.ts
let OrganisationEntity = class OrganisationEntity {
	id;
	code;
	name;
	kind;
	countyCode;
	countyName;
	skrGroup;
	skrGroupName;
	population;
	populationYear;
	sharingLevel;
	synthetic;
};
__decorate([PrimaryColumn({ type: "uuid" })], OrganisationEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" })], OrganisationEntity.prototype, "code", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], OrganisationEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" })], OrganisationEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "text",
	name: "county_code",
	nullable: true
})], OrganisationEntity.prototype, "countyCode", void 0);
__decorate([Column({
	type: "text",
	name: "county_name",
	collation: "sv-x-icu",
	nullable: true
})], OrganisationEntity.prototype, "countyName", void 0);
__decorate([Column({
	type: "text",
	name: "skr_group",
	nullable: true
})], OrganisationEntity.prototype, "skrGroup", void 0);
__decorate([Column({
	type: "text",
	name: "skr_group_name",
	nullable: true
})], OrganisationEntity.prototype, "skrGroupName", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], OrganisationEntity.prototype, "population", void 0);
__decorate([Column({
	type: "smallint",
	name: "population_year",
	nullable: true
})], OrganisationEntity.prototype, "populationYear", void 0);
__decorate([Column({
	type: "smallint",
	name: "sharing_level",
	default: 0
})], OrganisationEntity.prototype, "sharingLevel", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], OrganisationEntity.prototype, "synthetic", void 0);
OrganisationEntity = __decorate([
	Entity("organisation"),
	Check("organisation_kind_check", `kind in ('municipality', 'region', 'agency', 'company', 'country')`),
	Check("organisation_sharing_level_check", `(sharing_level >= 0) and (sharing_level <= 3)`),
	Unique("organisation_kind_code_key", ["kind", "code"])
], OrganisationEntity);
// ../../packages/db/src/organisations/unit.entity.ts
let UnitEntity = class UnitEntity {
	id;
	organisationId;
	parentId;
	branch;
	name;
	kind;
	operator;
	employees;
	/** Of the employees, those who lead, steer or manage digitalisation. */
	leaders;
	/** Its code in the municipality's own system. */
	externalId;
	version;
	retiredAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], UnitEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], UnitEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "parent_id",
	nullable: true
})], UnitEntity.prototype, "parentId", void 0);
__decorate([Column({ type: "text" })], UnitEntity.prototype, "branch", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], UnitEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" })], UnitEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], UnitEntity.prototype, "operator", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], UnitEntity.prototype, "employees", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], UnitEntity.prototype, "leaders", void 0);
__decorate([Column({
	type: "text",
	name: "external_id",
	nullable: true
})], UnitEntity.prototype, "externalId", void 0);
__decorate([Column({
	type: "int",
	default: 1
})], UnitEntity.prototype, "version", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "retired_at",
	nullable: true
})], UnitEntity.prototype, "retiredAt", void 0);
UnitEntity = __decorate([
	Entity("unit"),
	Check("unit_branch_check", `branch in ('own', 'funded')`),
	Check("unit_employees_check", `employees >= 0`),
	Check("unit_leaders_check", `(leaders >= 0) and (leaders <= employees)`),
	Check("unit_external_id_check", `external_id <> ''`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "unit_organisation_id_fkey" }),
	ForeignKey(() => UnitEntity, ["parentId", "organisationId"], ["id", "organisationId"], { name: "unit_parent_id_organisation_id_fkey" }),
	Unique("unit_id_organisation_id_key", ["id", "organisationId"]),
	Index("unit_organisation_id_external_id_key", ["organisationId", "externalId"], {
		unique: true,
		where: "retired_at is null"
	}),
	Index("unit_organisation_id_parent_id_idx", ["organisationId", "parentId"])
], UnitEntity);
// ../../packages/db/src/access/person.entity.ts
let PersonEntity = class PersonEntity {
	id;
	email;
	name;
	language;
	passwordHash;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], PersonEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" })], PersonEntity.prototype, "email", void 0);
__decorate([Column({ type: "text" })], PersonEntity.prototype, "name", void 0);
__decorate([Column({
	type: "text",
	default: "sv"
})], PersonEntity.prototype, "language", void 0);
__decorate([Column({
	type: "text",
	name: "password_hash",
	nullable: true
})], PersonEntity.prototype, "passwordHash", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], PersonEntity.prototype, "createdAt", void 0);
PersonEntity = __decorate([
	Entity("person"),
	Check("person_email_check", `email = lower(email)`),
	Check("person_language_check", `language in ('sv', 'en')`),
	Unique("person_email_key", ["email"])
], PersonEntity);
// ../../packages/db/src/organisations/unit-change.entity.ts
let UnitChangeEntity = class UnitChangeEntity {
	id;
	organisationId;
	unitId;
	actId;
	act;
	actorId;
	at;
	version;
	/** The fields that changed, as they were; null for a new unit. */
	before;
	after;
};
__decorate([PrimaryColumn({ type: "uuid" })], UnitChangeEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], UnitChangeEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "unit_id"
})], UnitChangeEntity.prototype, "unitId", void 0);
__decorate([Column({
	type: "uuid",
	name: "act_id"
})], UnitChangeEntity.prototype, "actId", void 0);
__decorate([Column({ type: "text" })], UnitChangeEntity.prototype, "act", void 0);
__decorate([Column({
	type: "uuid",
	name: "actor_id",
	nullable: true
})], UnitChangeEntity.prototype, "actorId", void 0);
__decorate([Column({
	type: "timestamptz",
	default: () => "now()"
})], UnitChangeEntity.prototype, "at", void 0);
__decorate([Column({ type: "int" })], UnitChangeEntity.prototype, "version", void 0);
__decorate([Column({
	type: "jsonb",
	nullable: true
})], UnitChangeEntity.prototype, "before", void 0);
__decorate([Column({ type: "jsonb" })], UnitChangeEntity.prototype, "after", void 0);
UnitChangeEntity = __decorate([
	Entity("unit_change"),
	Check("unit_change_act_check", `act in ('add', 'rename', 'describe', 'set_headcounts', 'move', 'merge', 'retire', 'import', 'undo')`),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "unit_change_unit_id_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["actorId"], ["id"], {
		name: "unit_change_actor_id_fkey",
		onDelete: "SET NULL"
	}),
	Index("unit_change_organisation_id_at_id_idx", [
		"organisationId",
		"at",
		"id"
	]),
	Index("unit_change_act_id_idx", ["actId"]),
	Index("unit_change_unit_id_version_idx", ["unitId", "version"])
], UnitChangeEntity);
// ../../packages/db/src/access/membership.entity.ts
let MembershipEntity = class MembershipEntity {
	id;
	personId;
	organisationId;
	unitId;
	role;
};
__decorate([PrimaryColumn({ type: "uuid" })], MembershipEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "person_id"
})], MembershipEntity.prototype, "personId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id",
	nullable: true
})], MembershipEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "unit_id",
	nullable: true
})], MembershipEntity.prototype, "unitId", void 0);
__decorate([Column({ type: "text" })], MembershipEntity.prototype, "role", void 0);
MembershipEntity = __decorate([
	Entity("membership"),
	Check("membership_check", `(role = 'national_coordinator') = (organisation_id is null)`),
	Check("membership_unit_id_check", `(role in ('unit_administrator', 'unit_manager')) = (unit_id is not null)`),
	Check("membership_role_check", `role in ('national_coordinator', 'key_user', 'unit_administrator', 'unit_manager', 'reader')`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "membership_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["personId"], ["id"], {
		name: "membership_person_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "membership_unit_id_organisation_id_fkey" }),
	Unique("membership_person_id_role_key", [
		"personId",
		"role",
		"organisationId",
		"unitId"
	]),
	Index("membership_organisation_id_idx", ["organisationId"]),
	Index("membership_person_id_idx", ["personId"])
], MembershipEntity);
// ../../packages/db/src/access/session.entity.ts
let SessionEntity = class SessionEntity {
	tokenHash;
	personId;
	createdAt;
	expiresAt;
};
__decorate([PrimaryColumn({
	type: "bytea",
	name: "token_hash"
})], SessionEntity.prototype, "tokenHash", void 0);
__decorate([Column({
	type: "uuid",
	name: "person_id"
})], SessionEntity.prototype, "personId", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], SessionEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "expires_at"
})], SessionEntity.prototype, "expiresAt", void 0);
SessionEntity = __decorate([
	Entity("session"),
	Check("session_token_hash_check", `octet_length(token_hash) = 32`),
	ForeignKey(() => PersonEntity, ["personId"], ["id"], {
		name: "session_person_id_fkey",
		onDelete: "CASCADE"
	}),
	Index("session_person_id_idx", ["personId"])
], SessionEntity);
// ../../packages/db/src/access/sign-in-link.entity.ts
let SignInLinkEntity = class SignInLinkEntity {
	tokenHash;
	personId;
	expiresAt;
};
__decorate([PrimaryColumn({
	type: "bytea",
	name: "token_hash"
})], SignInLinkEntity.prototype, "tokenHash", void 0);
__decorate([Column({
	type: "uuid",
	name: "person_id"
})], SignInLinkEntity.prototype, "personId", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "expires_at"
})], SignInLinkEntity.prototype, "expiresAt", void 0);
SignInLinkEntity = __decorate([Entity("sign_in_link"), ForeignKey(() => PersonEntity, ["personId"], ["id"], {
	name: "sign_in_link_person_id_fkey",
	onDelete: "CASCADE"
})], SignInLinkEntity);
// ../../packages/db/src/access/api-key.entity.ts
let ApiKeyEntity = class ApiKeyEntity {
	id;
	organisationId;
	name;
	prefix;
	keyHash;
	createdBy;
	createdAt;
	lastUsedAt;
	revokedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], ApiKeyEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ApiKeyEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "text" })], ApiKeyEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" })], ApiKeyEntity.prototype, "prefix", void 0);
__decorate([Column({
	type: "bytea",
	name: "key_hash"
})], ApiKeyEntity.prototype, "keyHash", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by"
})], ApiKeyEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], ApiKeyEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "last_used_at",
	nullable: true
})], ApiKeyEntity.prototype, "lastUsedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "revoked_at",
	nullable: true
})], ApiKeyEntity.prototype, "revokedAt", void 0);
ApiKeyEntity = __decorate([
	Entity("api_key"),
	Check("api_key_key_hash_check", `octet_length(key_hash) = 32`),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], { name: "api_key_created_by_fkey" }),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "api_key_organisation_id_fkey" }),
	Unique("api_key_key_hash_key", ["keyHash"]),
	Index("api_key_organisation_id_idx", ["organisationId"])
], ApiKeyEntity);
// ../../packages/db/src/access/server-secret.entity.ts
let ServerSecretEntity = class ServerSecretEntity {
	onlyRow;
	checkMac;
};
__decorate([PrimaryColumn({
	type: "boolean",
	name: "only_row",
	default: true
})], ServerSecretEntity.prototype, "onlyRow", void 0);
__decorate([Column({
	type: "bytea",
	name: "check_mac"
})], ServerSecretEntity.prototype, "checkMac", void 0);
ServerSecretEntity = __decorate([Entity("server_secret"), Check("server_secret_only_row_check", `only_row`)], ServerSecretEntity);
// ../../packages/db/src/instruments/instrument-version.entity.ts
let InstrumentVersionEntity = class InstrumentVersionEntity {
	id;
	instrumentKey;
	version;
	collection;
	definition;
	definitionHash;
	licence;
	publishedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], InstrumentVersionEntity.prototype, "id", void 0);
__decorate([Column({
	type: "text",
	name: "instrument_key"
})], InstrumentVersionEntity.prototype, "instrumentKey", void 0);
__decorate([Column({ type: "text" })], InstrumentVersionEntity.prototype, "version", void 0);
__decorate([Column({ type: "text" })], InstrumentVersionEntity.prototype, "collection", void 0);
__decorate([Column({ type: "jsonb" })], InstrumentVersionEntity.prototype, "definition", void 0);
__decorate([Column({
	type: "bytea",
	name: "definition_hash"
})], InstrumentVersionEntity.prototype, "definitionHash", void 0);
__decorate([Column({ type: "text" })], InstrumentVersionEntity.prototype, "licence", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "published_at",
	default: () => "now()"
})], InstrumentVersionEntity.prototype, "publishedAt", void 0);
InstrumentVersionEntity = __decorate([
	Entity("instrument_version"),
	Check("instrument_version_collection_check", `collection in ('persons', 'joint')`),
	Unique("instrument_version_instrument_key_version_key", ["instrumentKey", "version"])
], InstrumentVersionEntity);
// ../../packages/db/src/instruments/instrument-draft.entity.ts
let InstrumentDraftEntity = class InstrumentDraftEntity {
	id;
	instrumentKey;
	copiedFrom;
	definition;
	revision;
	savedBy;
	createdAt;
	savedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], InstrumentDraftEntity.prototype, "id", void 0);
__decorate([Column({
	type: "text",
	name: "instrument_key"
})], InstrumentDraftEntity.prototype, "instrumentKey", void 0);
__decorate([Column({
	type: "uuid",
	name: "copied_from"
})], InstrumentDraftEntity.prototype, "copiedFrom", void 0);
__decorate([Column({ type: "jsonb" })], InstrumentDraftEntity.prototype, "definition", void 0);
__decorate([Column({
	type: "int",
	default: 1
})], InstrumentDraftEntity.prototype, "revision", void 0);
__decorate([Column({
	type: "uuid",
	name: "saved_by",
	nullable: true
})], InstrumentDraftEntity.prototype, "savedBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], InstrumentDraftEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "saved_at",
	default: () => "now()"
})], InstrumentDraftEntity.prototype, "savedAt", void 0);
InstrumentDraftEntity = __decorate([
	Entity("instrument_draft"),
	Check("instrument_draft_revision_check", `revision > 0`),
	Unique("instrument_draft_instrument_key_key", ["instrumentKey"]),
	ForeignKey(() => InstrumentVersionEntity, ["copiedFrom"], ["id"], { name: "instrument_draft_copied_from_fkey" }),
	ForeignKey(() => PersonEntity, ["savedBy"], ["id"], {
		name: "instrument_draft_saved_by_fkey",
		onDelete: "SET NULL"
	})
], InstrumentDraftEntity);
// ../../packages/db/src/rounds/round.entity.ts
let RoundEntity = class RoundEntity {
	id;
	organisationId;
	instrumentVersionId;
	name;
	reportingYear;
	targetGroup;
	state;
	synthetic;
	opensAt;
	closesAt;
	/** By invitation, one a person, or by one link for everybody: then without rate, reminders and comparison. */
	collection;
	inviteMode;
	sampleSize;
	sampleSeed;
	/** Null: the model's own texts. */
	invitationTexts;
	/** Days after opening. */
	reminderDays;
	ownQuestions;
	explanations;
	/** Which background question of the instrument is asked. */
	background;
	/** Null: once; 12: yearly; fewer: a pulse. */
	repeatMonths;
	/** The round whose schedule made this one. */
	scheduledFrom;
};
__decorate([PrimaryColumn({ type: "uuid" })], RoundEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RoundEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "instrument_version_id"
})], RoundEntity.prototype, "instrumentVersionId", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], RoundEntity.prototype, "name", void 0);
__decorate([Column({
	type: "smallint",
	name: "reporting_year"
})], RoundEntity.prototype, "reportingYear", void 0);
__decorate([Column({
	type: "text",
	name: "target_group"
})], RoundEntity.prototype, "targetGroup", void 0);
__decorate([Column({ type: "text" })], RoundEntity.prototype, "state", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], RoundEntity.prototype, "synthetic", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "opens_at",
	nullable: true
})], RoundEntity.prototype, "opensAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "closes_at",
	nullable: true
})], RoundEntity.prototype, "closesAt", void 0);
__decorate([Column({
	type: "text",
	default: "invitations"
})], RoundEntity.prototype, "collection", void 0);
__decorate([Column({
	type: "text",
	name: "invite_mode",
	default: "all"
})], RoundEntity.prototype, "inviteMode", void 0);
__decorate([Column({
	type: "int",
	name: "sample_size",
	nullable: true
})], RoundEntity.prototype, "sampleSize", void 0);
__decorate([Column({
	type: "bigint",
	name: "sample_seed",
	nullable: true
})], RoundEntity.prototype, "sampleSeed", void 0);
__decorate([Column({
	type: "jsonb",
	name: "invitation_texts",
	nullable: true
})], RoundEntity.prototype, "invitationTexts", void 0);
__decorate([Column({
	type: "smallint",
	array: true,
	name: "reminder_days",
	default: [7, 14]
})], RoundEntity.prototype, "reminderDays", void 0);
__decorate([Column({
	type: "jsonb",
	name: "own_questions",
	default: []
})], RoundEntity.prototype, "ownQuestions", void 0);
__decorate([Column({
	type: "jsonb",
	default: []
})], RoundEntity.prototype, "explanations", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RoundEntity.prototype, "background", void 0);
__decorate([Column({
	type: "smallint",
	name: "repeat_months",
	nullable: true
})], RoundEntity.prototype, "repeatMonths", void 0);
__decorate([Column({
	type: "uuid",
	name: "scheduled_from",
	nullable: true
})], RoundEntity.prototype, "scheduledFrom", void 0);
RoundEntity = __decorate([
	Entity("round"),
	Check("round_state_check", `state in ('planned', 'open', 'closed', 'opened', 'scored', 'published', 'void')`),
	Check("round_collection_check", `collection in ('invitations', 'open_link')`),
	Check("round_invite_mode_check", `invite_mode in ('all', 'list', 'sample')`),
	Check("round_sample_size_check", `sample_size > 0`),
	Check("round_repeat_months_check", `repeat_months between 1 and 36`),
	Check("round_target_group_check", `target_group in ('employees', 'leaders', 'joint')`),
	ForeignKey(() => InstrumentVersionEntity, ["instrumentVersionId"], ["id"], { name: "round_instrument_version_id_fkey" }),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "round_organisation_id_fkey" }),
	Unique("round_id_organisation_id_key", ["id", "organisationId"]),
	Unique("round_scheduled_from_key", ["scheduledFrom"]),
	Index("round_instrument_version_id_reporting_year_idx", ["instrumentVersionId", "reportingYear"]),
	Index("round_organisation_id_reporting_year_idx", ["organisationId", "reportingYear"])
], RoundEntity);
// ../../packages/db/src/rounds/round-unit.entity.ts
let RoundUnitEntity = class RoundUnitEntity {
	roundId;
	organisationId;
	unitId;
	parentId;
	branch;
	position;
	name;
	kind;
	operator;
	employees;
	frame;
	invited;
	keyGroupId;
	published;
	respondents;
	/** Where the unit closes before the round. */
	closesAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], RoundUnitEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RoundUnitEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], RoundUnitEntity.prototype, "unitId", void 0);
__decorate([Column({
	type: "uuid",
	name: "parent_id",
	nullable: true
})], RoundUnitEntity.prototype, "parentId", void 0);
__decorate([Column({ type: "text" })], RoundUnitEntity.prototype, "branch", void 0);
__decorate([Column({ type: "int" })], RoundUnitEntity.prototype, "position", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], RoundUnitEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" })], RoundUnitEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RoundUnitEntity.prototype, "operator", void 0);
__decorate([Column({ type: "int" })], RoundUnitEntity.prototype, "employees", void 0);
__decorate([Column({ type: "int" })], RoundUnitEntity.prototype, "frame", void 0);
__decorate([Column({ type: "int" })], RoundUnitEntity.prototype, "invited", void 0);
__decorate([Column({
	type: "uuid",
	name: "key_group_id"
})], RoundUnitEntity.prototype, "keyGroupId", void 0);
__decorate([Column({
	type: "boolean",
	nullable: true
})], RoundUnitEntity.prototype, "published", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], RoundUnitEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "closes_at",
	nullable: true
})], RoundUnitEntity.prototype, "closesAt", void 0);
RoundUnitEntity = __decorate([
	Entity("round_unit"),
	Check("round_unit_branch_check", `branch in ('own', 'funded')`),
	Check("round_unit_respondents_check", `published is true or respondents is null`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "round_unit_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "round_unit_unit_id_organisation_id_fkey" })
], RoundUnitEntity);
// ../../packages/db/src/rounds/batch.entity.ts
let BatchEntity = class BatchEntity {
	id;
	organisationId;
	roundId;
	number;
	state;
	closesAt;
	envelopeBytes;
	keyHolder;
	publicKey;
	boxKey;
	boxKeySalt;
	codeCheck;
	received;
	refused;
	unreadable;
	/** Locked by the code and the server's secret, or by the secret alone. */
	strength;
	keyHolderEmail;
	closedAt;
	openedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], BatchEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], BatchEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], BatchEntity.prototype, "roundId", void 0);
__decorate([Column({ type: "smallint" })], BatchEntity.prototype, "number", void 0);
__decorate([Column({
	type: "text",
	default: "planned"
})], BatchEntity.prototype, "state", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "closes_at"
})], BatchEntity.prototype, "closesAt", void 0);
__decorate([Column({
	type: "int",
	name: "envelope_bytes"
})], BatchEntity.prototype, "envelopeBytes", void 0);
__decorate([Column({
	type: "text",
	name: "key_holder"
})], BatchEntity.prototype, "keyHolder", void 0);
__decorate([Column({
	type: "bytea",
	name: "public_key",
	nullable: true
})], BatchEntity.prototype, "publicKey", void 0);
__decorate([Column({
	type: "bytea",
	name: "box_key",
	nullable: true
})], BatchEntity.prototype, "boxKey", void 0);
__decorate([Column({
	type: "bytea",
	name: "box_key_salt",
	nullable: true
})], BatchEntity.prototype, "boxKeySalt", void 0);
__decorate([Column({
	type: "bytea",
	name: "code_check",
	nullable: true
})], BatchEntity.prototype, "codeCheck", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], BatchEntity.prototype, "received", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], BatchEntity.prototype, "refused", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], BatchEntity.prototype, "unreadable", void 0);
__decorate([Column({
	type: "text",
	default: "key_holder"
})], BatchEntity.prototype, "strength", void 0);
__decorate([Column({
	type: "text",
	name: "key_holder_email",
	nullable: true
})], BatchEntity.prototype, "keyHolderEmail", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "closed_at",
	nullable: true
})], BatchEntity.prototype, "closedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "opened_at",
	nullable: true
})], BatchEntity.prototype, "openedAt", void 0);
BatchEntity = __decorate([
	Entity("batch"),
	Check("batch_check", `state in ('planned', 'void') or public_key is not null`),
	Check("batch_public_key_check", `octet_length(public_key) = 65`),
	Check("batch_strength_check", `strength in ('key_holder', 'server')`),
	Check("batch_state_check", `state in ('planned', 'open', 'closed', 'opened', 'void')`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "batch_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Unique("batch_id_organisation_id_key", ["id", "organisationId"]),
	Unique("batch_round_id_number_key", ["roundId", "number"])
], BatchEntity);
// ../../packages/db/src/rounds/unit-period.entity.ts
let UnitPeriodEntity = class UnitPeriodEntity {
	roundId;
	organisationId;
	unitId;
	closesAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], UnitPeriodEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], UnitPeriodEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], UnitPeriodEntity.prototype, "unitId", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "closes_at"
})], UnitPeriodEntity.prototype, "closesAt", void 0);
UnitPeriodEntity = __decorate([
	Entity("unit_period"),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "unit_period_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "unit_period_unit_id_organisation_id_fkey" })
], UnitPeriodEntity);
// ../../packages/db/src/rounds/key-holder-link.entity.ts
let KeyHolderLinkEntity = class KeyHolderLinkEntity {
	tokenHash;
	organisationId;
	batchId;
	/** To make the key, or to check the code and open the box. */
	purpose;
	createdBy;
	createdAt;
	expiresAt;
	usedAt;
};
__decorate([PrimaryColumn({
	type: "bytea",
	name: "token_hash"
})], KeyHolderLinkEntity.prototype, "tokenHash", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], KeyHolderLinkEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], KeyHolderLinkEntity.prototype, "batchId", void 0);
__decorate([Column({ type: "text" })], KeyHolderLinkEntity.prototype, "purpose", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], KeyHolderLinkEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], KeyHolderLinkEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "expires_at"
})], KeyHolderLinkEntity.prototype, "expiresAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "used_at",
	nullable: true
})], KeyHolderLinkEntity.prototype, "usedAt", void 0);
KeyHolderLinkEntity = __decorate([
	Entity("key_holder_link"),
	Check("key_holder_link_token_hash_check", `octet_length(token_hash) = 32`),
	Check("key_holder_link_purpose_check", `purpose in ('make', 'open')`),
	ForeignKey(() => BatchEntity, ["batchId", "organisationId"], ["id", "organisationId"], {
		name: "key_holder_link_batch_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], { name: "key_holder_link_created_by_fkey" }),
	Unique("key_holder_link_batch_id_purpose_key", ["batchId", "purpose"])
], KeyHolderLinkEntity);
// ../../packages/db/src/rounds/round-notice.entity.ts
let RoundNoticeEntity = class RoundNoticeEntity {
	batchId;
	kind;
	organisationId;
	roundId;
	noticedAt;
	mailedAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "batch_id"
})], RoundNoticeEntity.prototype, "batchId", void 0);
__decorate([PrimaryColumn({ type: "text" })], RoundNoticeEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RoundNoticeEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], RoundNoticeEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "noticed_at",
	default: () => "now()"
})], RoundNoticeEntity.prototype, "noticedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "mailed_at",
	nullable: true
})], RoundNoticeEntity.prototype, "mailedAt", void 0);
RoundNoticeEntity = __decorate([
	Entity("round_notice"),
	Check("round_notice_kind_check", `kind in ('key_missing', 'nobody_invited', 'check_code', 'open_box', 'destroy_code')`),
	ForeignKey(() => BatchEntity, ["batchId", "organisationId"], ["id", "organisationId"], {
		name: "round_notice_batch_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], RoundNoticeEntity);
// ../../packages/db/src/rounds/given-up-count.entity.ts
let GivenUpCountEntity = class GivenUpCountEntity {
	batchId;
	keyGroupId;
	organisationId;
	received;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "batch_id"
})], GivenUpCountEntity.prototype, "batchId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "key_group_id"
})], GivenUpCountEntity.prototype, "keyGroupId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], GivenUpCountEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "int" })], GivenUpCountEntity.prototype, "received", void 0);
GivenUpCountEntity = __decorate([Entity("given_up_count"), ForeignKey(() => BatchEntity, ["batchId", "organisationId"], ["id", "organisationId"], {
	name: "given_up_count_batch_id_organisation_id_fkey",
	onDelete: "CASCADE"
})], GivenUpCountEntity);
// ../../packages/db/src/invitations/invitation.entity.ts
let InvitationEntity = class InvitationEntity {
	id;
	organisationId;
	roundId;
	batchId;
	unitId;
	keyGroupId;
	channel;
	address;
	language;
	/** The person's own wish. The API cannot read it: a key user must not learn whose it is. */
	noReminders;
};
__decorate([PrimaryGeneratedColumn("uuid")], InvitationEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], InvitationEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], InvitationEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], InvitationEntity.prototype, "batchId", void 0);
__decorate([Column({
	type: "uuid",
	name: "unit_id"
})], InvitationEntity.prototype, "unitId", void 0);
__decorate([Column({
	type: "uuid",
	name: "key_group_id"
})], InvitationEntity.prototype, "keyGroupId", void 0);
__decorate([Column({ type: "text" })], InvitationEntity.prototype, "channel", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], InvitationEntity.prototype, "address", void 0);
__decorate([Column({
	type: "text",
	default: "sv"
})], InvitationEntity.prototype, "language", void 0);
__decorate([Column({
	type: "boolean",
	name: "no_reminders",
	default: false
})], InvitationEntity.prototype, "noReminders", void 0);
InvitationEntity = __decorate([
	Entity("invitation"),
	Check("invitation_channel_check", `channel in ('email', 'link')`),
	Check("invitation_language_check", `language ~ '^[a-z]{2}$'`),
	ForeignKey(() => BatchEntity, ["batchId", "organisationId"], ["id", "organisationId"], {
		name: "invitation_batch_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "invitation_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Unique("invitation_id_organisation_id_key", ["id", "organisationId"]),
	Index("invitation_address_idx", ["roundId"], { where: "address is not null" }),
	Index("invitation_batch_id_key_group_id_idx", ["batchId", "keyGroupId"]),
	Index("invitation_round_id_unit_id_idx", ["roundId", "unitId"])
], InvitationEntity);
// ../../packages/db/src/invitations/recipient.entity.ts
let RecipientEntity = class RecipientEntity {
	id;
	organisationId;
	roundId;
	unitId;
	channel;
	address;
	language;
	state;
};
__decorate([PrimaryGeneratedColumn("uuid")], RecipientEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RecipientEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], RecipientEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "unit_id"
})], RecipientEntity.prototype, "unitId", void 0);
__decorate([Column({ type: "text" })], RecipientEntity.prototype, "channel", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RecipientEntity.prototype, "address", void 0);
__decorate([Column({
	type: "text",
	default: "sv"
})], RecipientEntity.prototype, "language", void 0);
__decorate([Column({
	type: "text",
	default: "chosen"
})], RecipientEntity.prototype, "state", void 0);
RecipientEntity = __decorate([
	Entity("recipient"),
	Check("recipient_channel_check", `channel in ('email', 'link')`),
	Check("recipient_address_check", `(channel = 'email') = (address is not null) and address = lower(address)`),
	Check("recipient_language_check", `language ~ '^[a-z]{2}$'`),
	Check("recipient_state_check", `state in ('chosen', 'not_drawn')`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "recipient_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "recipient_unit_id_organisation_id_fkey" }),
	Unique("recipient_round_id_address_key", ["roundId", "address"]),
	Index("recipient_round_id_unit_id_idx", ["roundId", "unitId"])
], RecipientEntity);
// ../../packages/db/src/invitations/reminder-wave.entity.ts
let ReminderWaveEntity = class ReminderWaveEntity {
	id;
	organisationId;
	roundId;
	batchId;
	day;
	requestedBy;
	requestedAt;
	listed;
	sent;
	bounced;
	finishedAt;
};
__decorate([PrimaryGeneratedColumn("uuid")], ReminderWaveEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ReminderWaveEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], ReminderWaveEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], ReminderWaveEntity.prototype, "batchId", void 0);
__decorate([Column({
	type: "smallint",
	nullable: true
})], ReminderWaveEntity.prototype, "day", void 0);
__decorate([Column({
	type: "uuid",
	name: "requested_by",
	nullable: true
})], ReminderWaveEntity.prototype, "requestedBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "requested_at",
	default: () => "now()"
})], ReminderWaveEntity.prototype, "requestedAt", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], ReminderWaveEntity.prototype, "listed", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], ReminderWaveEntity.prototype, "sent", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], ReminderWaveEntity.prototype, "bounced", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "finished_at",
	nullable: true
})], ReminderWaveEntity.prototype, "finishedAt", void 0);
ReminderWaveEntity = __decorate([
	Entity("reminder_wave"),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "reminder_wave_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => BatchEntity, ["batchId", "organisationId"], ["id", "organisationId"], {
		name: "reminder_wave_batch_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["requestedBy"], ["id"], { name: "reminder_wave_requested_by_fkey" }),
	Unique("reminder_wave_batch_id_day_key", ["batchId", "day"]),
	Unique("reminder_wave_id_organisation_id_key", ["id", "organisationId"]),
	Index("reminder_wave_round_id_idx", ["roundId"])
], ReminderWaveEntity);
// ../../packages/db/src/decisions/decision.entity.ts
let DecisionEntity = class DecisionEntity {
	id;
	organisationId;
	title;
	decidedOn;
	body;
	diaryNumber;
	text;
	minutesLink;
	/** Counted up by every saving. */
	version;
	withdrawnAt;
	synthetic;
	createdBy;
	createdAt;
	changedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], DecisionEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], DecisionEntity.prototype, "title", void 0);
__decorate([Column({
	type: "date",
	name: "decided_on"
})], DecisionEntity.prototype, "decidedOn", void 0);
__decorate([Column({ type: "text" })], DecisionEntity.prototype, "body", void 0);
__decorate([Column({
	type: "text",
	name: "diary_number"
})], DecisionEntity.prototype, "diaryNumber", void 0);
__decorate([Column({ type: "text" })], DecisionEntity.prototype, "text", void 0);
__decorate([Column({
	type: "text",
	name: "minutes_link",
	nullable: true
})], DecisionEntity.prototype, "minutesLink", void 0);
__decorate([Column({
	type: "int",
	default: 1
})], DecisionEntity.prototype, "version", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "withdrawn_at",
	nullable: true
})], DecisionEntity.prototype, "withdrawnAt", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], DecisionEntity.prototype, "synthetic", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], DecisionEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], DecisionEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "changed_at",
	default: () => "now()"
})], DecisionEntity.prototype, "changedAt", void 0);
DecisionEntity = __decorate([
	Entity("decision"),
	Check("decision_title_check", `title <> ''`),
	Check("decision_body_check", `body in ('council', 'executive-board', 'committee', 'company-board', 'management')`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "decision_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "decision_created_by_fkey",
		onDelete: "SET NULL"
	}),
	Unique("decision_id_organisation_id_key", ["id", "organisationId"]),
	Index("decision_organisation_id_idx", ["organisationId"])
], DecisionEntity);
// ../../packages/db/src/decisions/decision-target.entity.ts
let DecisionTargetEntity = class DecisionTargetEntity {
	id;
	decisionId;
	organisationId;
	position;
	kind;
	facts;
	dueOn;
	/** Of the decision, when these facts were last changed. */
	version;
	doneOn;
	doneNote;
	removedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], DecisionTargetEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "decision_id"
})], DecisionTargetEntity.prototype, "decisionId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionTargetEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "int" })], DecisionTargetEntity.prototype, "position", void 0);
__decorate([Column({ type: "text" })], DecisionTargetEntity.prototype, "kind", void 0);
__decorate([Column({ type: "jsonb" })], DecisionTargetEntity.prototype, "facts", void 0);
__decorate([Column({
	type: "date",
	name: "due_on"
})], DecisionTargetEntity.prototype, "dueOn", void 0);
__decorate([Column({ type: "int" })], DecisionTargetEntity.prototype, "version", void 0);
__decorate([Column({
	type: "date",
	name: "done_on",
	nullable: true
})], DecisionTargetEntity.prototype, "doneOn", void 0);
__decorate([Column({
	type: "text",
	name: "done_note",
	nullable: true
})], DecisionTargetEntity.prototype, "doneNote", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "removed_at",
	nullable: true
})], DecisionTargetEntity.prototype, "removedAt", void 0);
DecisionTargetEntity = __decorate([
	Entity("decision_target"),
	Check("decision_target_kind_check", `kind in ('score', 'response-rate', 'gap-to-median', 'action', 'training')`),
	Check("decision_target_done_check", `done_on is null or kind = 'action'`),
	ForeignKey(() => DecisionEntity, ["decisionId", "organisationId"], ["id", "organisationId"], {
		name: "decision_target_decision_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Unique("decision_target_id_organisation_id_key", ["id", "organisationId"]),
	Index("decision_target_decision_id_idx", ["decisionId"])
], DecisionTargetEntity);
// ../../packages/db/src/mail/mail.entity.ts
let MailEntity = class MailEntity {
	id;
	organisationId;
	kind;
	roundId;
	invitationId;
	waveId;
	/** What a reminder of a target is about. */
	targetId;
	notice;
	address;
	language;
	state;
	attempts;
	dueAt;
	smtpCode;
	createdAt;
};
__decorate([PrimaryGeneratedColumn("uuid")], MailEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], MailEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "text" })], MailEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id",
	nullable: true
})], MailEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "invitation_id",
	nullable: true
})], MailEntity.prototype, "invitationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "wave_id",
	nullable: true
})], MailEntity.prototype, "waveId", void 0);
__decorate([Column({
	type: "uuid",
	name: "target_id",
	nullable: true
})], MailEntity.prototype, "targetId", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], MailEntity.prototype, "notice", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], MailEntity.prototype, "address", void 0);
__decorate([Column({
	type: "text",
	default: "sv"
})], MailEntity.prototype, "language", void 0);
__decorate([Column({
	type: "text",
	default: "waiting"
})], MailEntity.prototype, "state", void 0);
__decorate([Column({
	type: "smallint",
	default: 0
})], MailEntity.prototype, "attempts", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "due_at",
	default: () => "now()"
})], MailEntity.prototype, "dueAt", void 0);
__decorate([Column({
	type: "text",
	name: "smtp_code",
	nullable: true
})], MailEntity.prototype, "smtpCode", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], MailEntity.prototype, "createdAt", void 0);
MailEntity = __decorate([
	Entity("mail"),
	Check("mail_kind_check", `kind in ('invitation', 'reminder', 'notice')`),
	Check("mail_state_check", `state in ('waiting', 'sending', 'sent', 'bounced')`),
	Check("mail_subject_check", `case kind when 'notice' then notice is not null and invitation_id is null
    else round_id is not null and invitation_id is not null and (wave_id is not null) = (kind = 'reminder') end`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "mail_organisation_id_fkey" }),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "mail_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => InvitationEntity, ["invitationId", "organisationId"], ["id", "organisationId"], {
		name: "mail_invitation_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => ReminderWaveEntity, ["waveId", "organisationId"], ["id", "organisationId"], {
		name: "mail_wave_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => DecisionTargetEntity, ["targetId", "organisationId"], ["id", "organisationId"], {
		name: "mail_target_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Unique("mail_wave_id_invitation_id_key", ["waveId", "invitationId"]),
	Index("mail_invitation_idx", ["invitationId"], {
		unique: true,
		where: `kind = 'invitation'`
	}),
	Index("mail_due_idx", ["dueAt"], { where: `state in ('waiting', 'sending')` }),
	Index("mail_round_id_kind_idx", ["roundId", "kind"])
], MailEntity);
// ../../packages/db/src/responses/sealed-answer.entity.ts
let SealedAnswerEntity = class SealedAnswerEntity {
	slot;
	organisationId;
	batchId;
	keyGroupId;
	revision;
	envelope;
	mac;
};
__decorate([PrimaryColumn({ type: "bytea" })], SealedAnswerEntity.prototype, "slot", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], SealedAnswerEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], SealedAnswerEntity.prototype, "batchId", void 0);
__decorate([Column({
	type: "uuid",
	name: "key_group_id"
})], SealedAnswerEntity.prototype, "keyGroupId", void 0);
__decorate([Column({ type: "int" })], SealedAnswerEntity.prototype, "revision", void 0);
__decorate([Column({ type: "bytea" })], SealedAnswerEntity.prototype, "envelope", void 0);
__decorate([Column({ type: "bytea" })], SealedAnswerEntity.prototype, "mac", void 0);
SealedAnswerEntity = __decorate([
	Entity("sealed_answer"),
	Check("sealed_answer_revision_check", `revision > 0`),
	Check("sealed_answer_slot_check", `octet_length(slot) = 32`),
	Index("sealed_answer_batch_id_key_group_id_idx", ["batchId", "keyGroupId"])
], SealedAnswerEntity);
// ../../packages/db/src/responses/envelope.entity.ts
let EnvelopeEntity = class EnvelopeEntity {
	id;
	organisationId;
	batchId;
	keyGroupId;
	envelope;
};
__decorate([PrimaryGeneratedColumn("uuid")], EnvelopeEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], EnvelopeEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], EnvelopeEntity.prototype, "batchId", void 0);
__decorate([Column({
	type: "uuid",
	name: "key_group_id"
})], EnvelopeEntity.prototype, "keyGroupId", void 0);
__decorate([Column({ type: "bytea" })], EnvelopeEntity.prototype, "envelope", void 0);
EnvelopeEntity = __decorate([Entity("envelope"), Index("envelope_batch_id_idx", ["batchId"])], EnvelopeEntity);
// ../../packages/db/src/responses/answered-slot.entity.ts
let AnsweredSlotEntity = class AnsweredSlotEntity {
	slot;
	organisationId;
	roundId;
};
__decorate([PrimaryColumn({ type: "bytea" })], AnsweredSlotEntity.prototype, "slot", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], AnsweredSlotEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], AnsweredSlotEntity.prototype, "roundId", void 0);
AnsweredSlotEntity = __decorate([Entity("answered_slot"), Index("answered_slot_round_id_idx", ["roundId"])], AnsweredSlotEntity);
// ../../packages/db/src/responses/response.entity.ts
let ResponseEntity = class ResponseEntity {
	id;
	reportingYear;
	organisationId;
	batchId;
	atomId;
	answers;
};
__decorate([PrimaryGeneratedColumn("uuid")], ResponseEntity.prototype, "id", void 0);
__decorate([PrimaryColumn({
	type: "smallint",
	name: "reporting_year"
})], ResponseEntity.prototype, "reportingYear", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ResponseEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "batch_id"
})], ResponseEntity.prototype, "batchId", void 0);
__decorate([Column({
	type: "uuid",
	name: "atom_id"
})], ResponseEntity.prototype, "atomId", void 0);
__decorate([Column({ type: "bytea" })], ResponseEntity.prototype, "answers", void 0);
ResponseEntity = __decorate([Entity("response"), Index("response_batch_id_idx", ["batchId"])], ResponseEntity);
// ../../packages/db/src/job-runs/job-run.entity.ts
let JobRunEntity = class JobRunEntity {
	id;
	name;
	organisationId;
	roundId;
	editionId;
	parentId;
	requestedBy;
	state;
	step;
	done;
	total;
	attempts;
	errorCode;
	requestedAt;
	sentAt;
	startedAt;
	seenAt;
	finishedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], JobRunEntity.prototype, "id", void 0);
__decorate([Column({ type: "text" })], JobRunEntity.prototype, "name", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id",
	nullable: true
})], JobRunEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id",
	nullable: true
})], JobRunEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "edition_id",
	nullable: true
})], JobRunEntity.prototype, "editionId", void 0);
__decorate([Column({
	type: "uuid",
	name: "parent_id",
	nullable: true
})], JobRunEntity.prototype, "parentId", void 0);
__decorate([Column({
	type: "uuid",
	name: "requested_by",
	nullable: true
})], JobRunEntity.prototype, "requestedBy", void 0);
__decorate([Column({
	type: "text",
	default: "requested"
})], JobRunEntity.prototype, "state", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], JobRunEntity.prototype, "step", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], JobRunEntity.prototype, "done", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], JobRunEntity.prototype, "total", void 0);
__decorate([Column({
	type: "int",
	default: 0
})], JobRunEntity.prototype, "attempts", void 0);
__decorate([Column({
	type: "text",
	name: "error_code",
	nullable: true
})], JobRunEntity.prototype, "errorCode", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "requested_at",
	default: () => "now()"
})], JobRunEntity.prototype, "requestedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "sent_at",
	nullable: true
})], JobRunEntity.prototype, "sentAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "started_at",
	nullable: true
})], JobRunEntity.prototype, "startedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "seen_at",
	nullable: true
})], JobRunEntity.prototype, "seenAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "finished_at",
	nullable: true
})], JobRunEntity.prototype, "finishedAt", void 0);
JobRunEntity = __decorate([
	Entity("job_run"),
	Check("job_run_state_check", `state in ('requested', 'running', 'done', 'failed', 'cancelled')`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "job_run_organisation_id_fkey" }),
	ForeignKey(() => JobRunEntity, ["parentId"], ["id"], {
		name: "job_run_parent_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["requestedBy"], ["id"], { name: "job_run_requested_by_fkey" }),
	Index("job_run_edition_id_idx", ["editionId"]),
	Index("job_run_organisation_id_requested_at_idx", ["organisationId", "requestedAt"]),
	Index("job_run_parent_id_idx", ["parentId"]),
	Index("job_run_round_id_idx", ["roundId"]),
	Index("job_run_state_requested_at_idx", ["state", "requestedAt"])
], JobRunEntity);
// ../../packages/db/src/job-runs/job-run-organisation.entity.ts
let JobRunOrganisationEntity = class JobRunOrganisationEntity {
	jobRunId;
	organisationId;
	roundId;
	state;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "job_run_id"
})], JobRunOrganisationEntity.prototype, "jobRunId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], JobRunOrganisationEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], JobRunOrganisationEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "text",
	default: "waiting"
})], JobRunOrganisationEntity.prototype, "state", void 0);
JobRunOrganisationEntity = __decorate([
	Entity("job_run_organisation"),
	Check("job_run_organisation_state_check", `state in ('waiting', 'done', 'failed')`),
	ForeignKey(() => JobRunEntity, ["jobRunId"], ["id"], {
		name: "job_run_organisation_job_run_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "job_run_organisation_organisation_id_fkey" }),
	Index("job_run_organisation_organisation_id_idx", ["organisationId"])
], JobRunOrganisationEntity);
// ../../packages/db/src/scores/recipe.entity.ts
let RecipeEntity = class RecipeEntity {
	hash;
	body;
};
__decorate([PrimaryColumn({ type: "bytea" })], RecipeEntity.prototype, "hash", void 0);
__decorate([Column({ type: "jsonb" })], RecipeEntity.prototype, "body", void 0);
RecipeEntity = __decorate([Entity("recipe"), Check("recipe_hash_check", `octet_length(hash) = 32`)], RecipeEntity);
// ../../packages/db/src/scores/counter.entity.ts
let CounterEntity = class CounterEntity {
	roundId;
	organisationId;
	atomId;
	respondents;
	counts;
	moments;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], CounterEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], CounterEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "atom_id"
})], CounterEntity.prototype, "atomId", void 0);
__decorate([Column({ type: "int" })], CounterEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "int",
	array: true
})], CounterEntity.prototype, "counts", void 0);
__decorate([Column({
	type: "bigint",
	array: true
})], CounterEntity.prototype, "moments", void 0);
CounterEntity = __decorate([Entity("counter"), ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
	name: "counter_round_id_organisation_id_fkey",
	onDelete: "CASCADE"
})], CounterEntity);
// ../../packages/db/src/scores/background-counter.entity.ts
let BackgroundCounterEntity = class BackgroundCounterEntity {
	roundId;
	organisationId;
	/** The top of the branch, or a first-level department. */
	placeId;
	/** Its place in the question, from 1. */
	option;
	counts;
	moments;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], BackgroundCounterEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], BackgroundCounterEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "place_id"
})], BackgroundCounterEntity.prototype, "placeId", void 0);
__decorate([PrimaryColumn({ type: "smallint" })], BackgroundCounterEntity.prototype, "option", void 0);
__decorate([Column({
	type: "int",
	array: true
})], BackgroundCounterEntity.prototype, "counts", void 0);
__decorate([Column({
	type: "bigint",
	array: true
})], BackgroundCounterEntity.prototype, "moments", void 0);
BackgroundCounterEntity = __decorate([Entity("background_counter"), ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
	name: "background_counter_round_id_organisation_id_fkey",
	onDelete: "CASCADE"
})], BackgroundCounterEntity);
// ../../packages/db/src/scores/background-group.entity.ts
let BackgroundGroupEntity = class BackgroundGroupEntity {
	roundId;
	organisationId;
	/** The top of the branch, or a first-level department. */
	placeId;
	/** Its place in the question, from 1. */
	option;
	respondents;
	/** Counted with it are those who left the question open or chose a rare option. */
	mixed;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], BackgroundGroupEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], BackgroundGroupEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "place_id"
})], BackgroundGroupEntity.prototype, "placeId", void 0);
__decorate([PrimaryColumn({ type: "smallint" })], BackgroundGroupEntity.prototype, "option", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], BackgroundGroupEntity.prototype, "respondents", void 0);
__decorate([Column({ type: "boolean" })], BackgroundGroupEntity.prototype, "mixed", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], BackgroundGroupEntity.prototype, "reason", void 0);
BackgroundGroupEntity = __decorate([
	Entity("background_group"),
	Check("background_group_reason_check", `reason in ('few', 'alone', 'derivable')`),
	Check("background_group_check", `(reason is null) = (respondents is not null)`),
	Check("background_group_mixed_check", `not mixed or reason is null`),
	Check("background_group_respondents_check", `respondents >= 15`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "background_group_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], BackgroundGroupEntity);
// ../../packages/db/src/scores/background-score.entity.ts
let BackgroundScoreEntity = class BackgroundScoreEntity {
	roundId;
	organisationId;
	/** The top of the branch, or a first-level department. */
	placeId;
	/** Its place in the question, from 1. */
	option;
	nodeId;
	mean;
	low;
	high;
	effectiveAnswers;
	truncated;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], BackgroundScoreEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], BackgroundScoreEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "place_id"
})], BackgroundScoreEntity.prototype, "placeId", void 0);
__decorate([PrimaryColumn({ type: "smallint" })], BackgroundScoreEntity.prototype, "option", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], BackgroundScoreEntity.prototype, "nodeId", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], BackgroundScoreEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], BackgroundScoreEntity.prototype, "low", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], BackgroundScoreEntity.prototype, "high", void 0);
__decorate([Column({
	type: "double precision",
	name: "effective_answers",
	nullable: true
})], BackgroundScoreEntity.prototype, "effectiveAnswers", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], BackgroundScoreEntity.prototype, "truncated", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], BackgroundScoreEntity.prototype, "reason", void 0);
BackgroundScoreEntity = __decorate([
	Entity("background_score"),
	Check("background_score_truncated_check", `truncated in ('low', 'high')`),
	Check("background_score_reason_check", `reason in ('missing', 'notApplicable', 'hidden')`),
	Check("background_score_check", `(reason is null) = (mean is not null)`),
	Check("background_score_reason_hides_check", `reason is null or num_nonnulls(mean, low, high, effective_answers, truncated) = 0`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "background_score_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], BackgroundScoreEntity);
// ../../packages/db/src/scores/recut.entity.ts
let RecutEntity = class RecutEntity {
	roundId;
	organisationId;
	unitId;
	earlierRoundId;
	/** Units of the earlier tree that held its people. */
	fromUnits;
	/** Units whose people were in the same atoms: why it is not shown. */
	sharedWith;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], RecutEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RecutEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], RecutEntity.prototype, "unitId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "earlier_round_id"
})], RecutEntity.prototype, "earlierRoundId", void 0);
__decorate([Column({
	type: "uuid",
	array: true,
	name: "from_units"
})], RecutEntity.prototype, "fromUnits", void 0);
__decorate([Column({
	type: "uuid",
	array: true,
	name: "shared_with"
})], RecutEntity.prototype, "sharedWith", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RecutEntity.prototype, "reason", void 0);
RecutEntity = __decorate([
	Entity("recut"),
	Check("recut_reason_check", `reason in ('new', 'notApart', 'hidden')`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "recut_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => RoundEntity, ["earlierRoundId", "organisationId"], ["id", "organisationId"], {
		name: "recut_earlier_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Index("recut_earlier_round_id_idx", ["earlierRoundId"])
], RecutEntity);
// ../../packages/db/src/scores/recut-score.entity.ts
let RecutScoreEntity = class RecutScoreEntity {
	roundId;
	organisationId;
	unitId;
	earlierRoundId;
	nodeId;
	respondents;
	mean;
	low;
	high;
	comparisonLow;
	comparisonHigh;
	effectiveAnswers;
	truncated;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], RecutScoreEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], RecutScoreEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], RecutScoreEntity.prototype, "unitId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "earlier_round_id"
})], RecutScoreEntity.prototype, "earlierRoundId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], RecutScoreEntity.prototype, "nodeId", void 0);
__decorate([Column({ type: "int" })], RecutScoreEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], RecutScoreEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], RecutScoreEntity.prototype, "low", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], RecutScoreEntity.prototype, "high", void 0);
__decorate([Column({
	type: "double precision",
	name: "comparison_low",
	nullable: true
})], RecutScoreEntity.prototype, "comparisonLow", void 0);
__decorate([Column({
	type: "double precision",
	name: "comparison_high",
	nullable: true
})], RecutScoreEntity.prototype, "comparisonHigh", void 0);
__decorate([Column({
	type: "double precision",
	name: "effective_answers",
	nullable: true
})], RecutScoreEntity.prototype, "effectiveAnswers", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RecutScoreEntity.prototype, "truncated", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], RecutScoreEntity.prototype, "reason", void 0);
RecutScoreEntity = __decorate([
	Entity("recut_score"),
	Check("recut_score_truncated_check", `truncated in ('low', 'high')`),
	Check("recut_score_reason_check", `reason in ('missing', 'notApplicable', 'hidden', 'joint')`),
	Check("recut_score_check", `mean is not null or reason is not null`),
	Check("recut_score_reason_hides_check", `reason is null or reason = 'joint' or num_nonnulls(mean, low, high, comparison_low, comparison_high, effective_answers, truncated) = 0`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "recut_score_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Index("recut_score_earlier_round_id_idx", ["earlierRoundId"])
], RecutScoreEntity);
// ../../packages/db/src/scores/score.entity.ts
let ScoreEntity = class ScoreEntity {
	roundId;
	organisationId;
	unitId;
	part;
	nodeId;
	respondents;
	answers;
	mean;
	low;
	high;
	comparisonLow;
	comparisonHigh;
	variance;
	/** n* of the comparison interval. */
	effectiveAnswers;
	coverage;
	dontKnow;
	agreement;
	truncated;
	reason;
	recipeHash;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], ScoreEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ScoreEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], ScoreEntity.prototype, "unitId", void 0);
__decorate([PrimaryColumn({ type: "text" })], ScoreEntity.prototype, "part", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], ScoreEntity.prototype, "nodeId", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], ScoreEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "answers", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "low", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "high", void 0);
__decorate([Column({
	type: "double precision",
	name: "comparison_low",
	nullable: true
})], ScoreEntity.prototype, "comparisonLow", void 0);
__decorate([Column({
	type: "double precision",
	name: "comparison_high",
	nullable: true
})], ScoreEntity.prototype, "comparisonHigh", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "variance", void 0);
__decorate([Column({
	type: "double precision",
	name: "effective_answers",
	nullable: true
})], ScoreEntity.prototype, "effectiveAnswers", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScoreEntity.prototype, "coverage", void 0);
__decorate([Column({
	type: "double precision",
	name: "dont_know",
	nullable: true
})], ScoreEntity.prototype, "dontKnow", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], ScoreEntity.prototype, "agreement", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], ScoreEntity.prototype, "truncated", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], ScoreEntity.prototype, "reason", void 0);
__decorate([Column({
	type: "bytea",
	name: "recipe_hash"
})], ScoreEntity.prototype, "recipeHash", void 0);
ScoreEntity = __decorate([
	Entity("score"),
	Check("score_agreement_check", `agreement in ('low', 'some', 'strong')`),
	Check("score_check", `mean is not null or reason is not null`),
	Check("score_check1", `reason is null or reason = 'joint' or mean is null`),
	Check("score_part_check", `part in ('whole', 'rest')`),
	Check("score_reason_check", `reason in ('missing', 'notApplicable', 'hidden', 'joint')`),
	Check("score_truncated_check", `truncated in ('low', 'high')`),
	Check("score_reason_hides_check", `reason is null or reason = 'joint' or num_nonnulls(answers, mean, low, high, comparison_low, comparison_high, variance, effective_answers, coverage, dont_know, agreement, truncated) = 0`),
	Check("score_joint_check", `reason is distinct from 'joint' or num_nonnulls(low, high, comparison_low, comparison_high, variance, effective_answers) = 0`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "score_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], ScoreEntity);
// ../../packages/db/src/scores/quality.entity.ts
let QualityEntity = class QualityEntity {
	roundId;
	organisationId;
	branch;
	invited;
	/** Null where fewer than seven have answered. */
	respondents;
	responseRate;
	coverage;
	grade;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], QualityEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], QualityEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({ type: "text" })], QualityEntity.prototype, "branch", void 0);
__decorate([Column({ type: "int" })], QualityEntity.prototype, "invited", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], QualityEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "double precision",
	name: "response_rate",
	nullable: true
})], QualityEntity.prototype, "responseRate", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], QualityEntity.prototype, "coverage", void 0);
__decorate([Column({ type: "text" })], QualityEntity.prototype, "grade", void 0);
QualityEntity = __decorate([
	Entity("quality"),
	Check("quality_branch_check", `branch in ('own', 'funded')`),
	Check("quality_grade_check", `grade in ('green', 'amber', 'red', 'joint')`),
	Check("quality_few_check", `respondents is not null or response_rate is null`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "quality_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], QualityEntity);
// ../../packages/db/src/scores/scale-reliability.entity.ts
let ScaleReliabilityEntity = class ScaleReliabilityEntity {
	roundId;
	organisationId;
	nodeId;
	items;
	alpha;
	alphaLow;
	alphaHigh;
	omega;
	/** ICC(1) */
	betweenUnits;
	/** ICC(2) */
	unitMean;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], ScaleReliabilityEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ScaleReliabilityEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], ScaleReliabilityEntity.prototype, "nodeId", void 0);
__decorate([Column({ type: "int" })], ScaleReliabilityEntity.prototype, "items", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScaleReliabilityEntity.prototype, "alpha", void 0);
__decorate([Column({
	type: "double precision",
	name: "alpha_low",
	nullable: true
})], ScaleReliabilityEntity.prototype, "alphaLow", void 0);
__decorate([Column({
	type: "double precision",
	name: "alpha_high",
	nullable: true
})], ScaleReliabilityEntity.prototype, "alphaHigh", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], ScaleReliabilityEntity.prototype, "omega", void 0);
__decorate([Column({
	type: "double precision",
	name: "between_units",
	nullable: true
})], ScaleReliabilityEntity.prototype, "betweenUnits", void 0);
__decorate([Column({
	type: "double precision",
	name: "unit_mean",
	nullable: true
})], ScaleReliabilityEntity.prototype, "unitMean", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], ScaleReliabilityEntity.prototype, "reason", void 0);
ScaleReliabilityEntity = __decorate([
	Entity("scale_reliability"),
	Check("scale_reliability_reason_check", `reason in ('hidden', 'missing') and alpha is null or reason is null and alpha is not null`),
	Check("scale_reliability_check", `(reason is null) = (alpha is not null)`),
	Check("scale_reliability_reason_hides_check", `reason is null or num_nonnulls(alpha, alpha_low, alpha_high, omega) = 0`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "scale_reliability_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], ScaleReliabilityEntity);
// ../../packages/db/src/scores/sensitive-node.entity.ts
let SensitiveNodeEntity = class SensitiveNodeEntity {
	roundId;
	organisationId;
	unitId;
	part;
	nodeId;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "round_id"
})], SensitiveNodeEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], SensitiveNodeEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], SensitiveNodeEntity.prototype, "unitId", void 0);
__decorate([PrimaryColumn({ type: "text" })], SensitiveNodeEntity.prototype, "part", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], SensitiveNodeEntity.prototype, "nodeId", void 0);
SensitiveNodeEntity = __decorate([
	Entity("sensitive_node"),
	Check("sensitive_node_part_check", `part in ('whole', 'rest')`),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "sensitive_node_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], SensitiveNodeEntity);
// ../../packages/db/src/editions/edition.entity.ts
let EditionEntity = class EditionEntity {
	id;
	instrumentVersionId;
	reportingYear;
	number;
	synthetic;
	state;
	seed;
	recipeHash;
	contentHash;
	leftOut;
	computedAt;
	publishedAt;
	publishedBy;
};
__decorate([PrimaryColumn({ type: "uuid" })], EditionEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "instrument_version_id"
})], EditionEntity.prototype, "instrumentVersionId", void 0);
__decorate([Column({
	type: "smallint",
	name: "reporting_year"
})], EditionEntity.prototype, "reportingYear", void 0);
__decorate([Column({ type: "smallint" })], EditionEntity.prototype, "number", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], EditionEntity.prototype, "synthetic", void 0);
__decorate([Column({ type: "text" })], EditionEntity.prototype, "state", void 0);
__decorate([Column({ type: "bigint" })], EditionEntity.prototype, "seed", void 0);
__decorate([Column({
	type: "bytea",
	name: "recipe_hash",
	nullable: true
})], EditionEntity.prototype, "recipeHash", void 0);
__decorate([Column({
	type: "bytea",
	name: "content_hash",
	nullable: true
})], EditionEntity.prototype, "contentHash", void 0);
__decorate([Column({
	type: "int",
	name: "left_out",
	default: 0
})], EditionEntity.prototype, "leftOut", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "computed_at",
	nullable: true
})], EditionEntity.prototype, "computedAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "published_at",
	nullable: true
})], EditionEntity.prototype, "publishedAt", void 0);
__decorate([Column({
	type: "uuid",
	name: "published_by",
	nullable: true
})], EditionEntity.prototype, "publishedBy", void 0);
EditionEntity = __decorate([
	Entity("edition"),
	Check("edition_state_check", `state in ('draft', 'computed', 'audited', 'published', 'superseded')`),
	ForeignKey(() => InstrumentVersionEntity, ["instrumentVersionId"], ["id"], { name: "edition_instrument_version_id_fkey" }),
	ForeignKey(() => PersonEntity, ["publishedBy"], ["id"], { name: "edition_published_by_fkey" }),
	ForeignKey(() => RecipeEntity, ["recipeHash"], ["hash"], { name: "edition_recipe_hash_fkey" }),
	Unique("edition_instrument_version_id_reporting_year_number_key", [
		"instrumentVersionId",
		"reportingYear",
		"number"
	])
], EditionEntity);
// ../../packages/db/src/decisions/decision-version.entity.ts
let DecisionVersionEntity = class DecisionVersionEntity {
	decisionId;
	organisationId;
	version;
	draft;
	savedBy;
	savedAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "decision_id"
})], DecisionVersionEntity.prototype, "decisionId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionVersionEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({ type: "int" })], DecisionVersionEntity.prototype, "version", void 0);
__decorate([Column({ type: "jsonb" })], DecisionVersionEntity.prototype, "draft", void 0);
__decorate([Column({
	type: "uuid",
	name: "saved_by",
	nullable: true
})], DecisionVersionEntity.prototype, "savedBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "saved_at",
	default: () => "now()"
})], DecisionVersionEntity.prototype, "savedAt", void 0);
DecisionVersionEntity = __decorate([
	Entity("decision_version"),
	ForeignKey(() => DecisionEntity, ["decisionId", "organisationId"], ["id", "organisationId"], {
		name: "decision_version_decision_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["savedBy"], ["id"], {
		name: "decision_version_saved_by_fkey",
		onDelete: "SET NULL"
	})
], DecisionVersionEntity);
// ../../packages/db/src/decisions/decision-judgement.entity.ts
let DecisionJudgementEntity = class DecisionJudgementEntity {
	id;
	targetId;
	organisationId;
	targetVersion;
	verdict;
	cause;
	doneOn;
	evidence;
	judgedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], DecisionJudgementEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "target_id"
})], DecisionJudgementEntity.prototype, "targetId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionJudgementEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "int",
	name: "target_version"
})], DecisionJudgementEntity.prototype, "targetVersion", void 0);
__decorate([Column({ type: "text" })], DecisionJudgementEntity.prototype, "verdict", void 0);
__decorate([Column({ type: "text" })], DecisionJudgementEntity.prototype, "cause", void 0);
__decorate([Column({
	type: "date",
	name: "done_on",
	nullable: true
})], DecisionJudgementEntity.prototype, "doneOn", void 0);
__decorate([Column({ type: "jsonb" })], DecisionJudgementEntity.prototype, "evidence", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "judged_at",
	default: () => "now()"
})], DecisionJudgementEntity.prototype, "judgedAt", void 0);
DecisionJudgementEntity = __decorate([
	Entity("decision_judgement"),
	Check("decision_judgement_verdict_check", `verdict in ('reachedForCertain', 'probablyReached', 'cannotBeTold', 'notReached', 'missed', 'notMeasured', 'notShown')`),
	Check("decision_judgement_cause_check", `cause in ('target', 'round', 'edition', 'participation', 'action', 'date')`),
	ForeignKey(() => DecisionTargetEntity, ["targetId", "organisationId"], ["id", "organisationId"], {
		name: "decision_judgement_target_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Index("decision_judgement_target_id_idx", ["targetId", "judgedAt"])
], DecisionJudgementEntity);
// ../../packages/db/src/decisions/decision-basis.entity.ts
let DecisionBasisEntity = class DecisionBasisEntity {
	organisationId;
	basis;
	judgedAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], DecisionBasisEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "text" })], DecisionBasisEntity.prototype, "basis", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "judged_at",
	default: () => "now()"
})], DecisionBasisEntity.prototype, "judgedAt", void 0);
DecisionBasisEntity = __decorate([Entity("decision_basis"), ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "decision_basis_organisation_id_fkey" })], DecisionBasisEntity);
// ../../packages/db/src/decisions/decision-file.entity.ts
let DecisionFileEntity = class DecisionFileEntity {
	id;
	decisionId;
	organisationId;
	name;
	type;
	bytes;
	addedBy;
	addedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], DecisionFileEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "decision_id"
})], DecisionFileEntity.prototype, "decisionId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionFileEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "text" })], DecisionFileEntity.prototype, "name", void 0);
__decorate([Column({ type: "text" })], DecisionFileEntity.prototype, "type", void 0);
__decorate([Column({ type: "bytea" })], DecisionFileEntity.prototype, "bytes", void 0);
__decorate([Column({
	type: "uuid",
	name: "added_by",
	nullable: true
})], DecisionFileEntity.prototype, "addedBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "added_at",
	default: () => "now()"
})], DecisionFileEntity.prototype, "addedAt", void 0);
DecisionFileEntity = __decorate([
	Entity("decision_file"),
	Check("decision_file_name_check", `name <> ''`),
	Check("decision_file_type_check", `type in ('pdf', 'docx', 'odt', 'png', 'jpeg')`),
	Check("decision_file_size_check", `(octet_length(bytes) >= 1) and (octet_length(bytes) <= 5242880)`),
	ForeignKey(() => DecisionEntity, ["decisionId", "organisationId"], ["id", "organisationId"], {
		name: "decision_file_decision_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["addedBy"], ["id"], {
		name: "decision_file_added_by_fkey",
		onDelete: "SET NULL"
	}),
	Index("decision_file_decision_id_idx", ["decisionId"])
], DecisionFileEntity);
// ../../packages/db/src/decisions/decision-reminder.entity.ts
let DecisionReminderEntity = class DecisionReminderEntity {
	targetId;
	organisationId;
	kind;
	dueOn;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "target_id"
})], DecisionReminderEntity.prototype, "targetId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], DecisionReminderEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({ type: "text" })], DecisionReminderEntity.prototype, "kind", void 0);
__decorate([PrimaryColumn({
	type: "date",
	name: "due_on"
})], DecisionReminderEntity.prototype, "dueOn", void 0);
DecisionReminderEntity = __decorate([
	Entity("decision_reminder"),
	Check("decision_reminder_kind_check", `kind in ('target_near', 'target_over')`),
	ForeignKey(() => DecisionTargetEntity, ["targetId", "organisationId"], ["id", "organisationId"], {
		name: "decision_reminder_target_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], DecisionReminderEntity);
// ../../packages/db/src/editions/edition-audit.entity.ts
let EditionAuditEntity = class EditionAuditEntity {
	editionId;
	contentHash;
	recipeHash;
	passed;
	attacks;
	findings;
	tookMs;
	auditedAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionAuditEntity.prototype, "editionId", void 0);
__decorate([Column({
	type: "bytea",
	name: "content_hash"
})], EditionAuditEntity.prototype, "contentHash", void 0);
__decorate([Column({
	type: "bytea",
	name: "recipe_hash"
})], EditionAuditEntity.prototype, "recipeHash", void 0);
__decorate([Column({ type: "boolean" })], EditionAuditEntity.prototype, "passed", void 0);
__decorate([Column({ type: "jsonb" })], EditionAuditEntity.prototype, "attacks", void 0);
__decorate([Column({ type: "jsonb" })], EditionAuditEntity.prototype, "findings", void 0);
__decorate([Column({
	type: "int",
	name: "took_ms"
})], EditionAuditEntity.prototype, "tookMs", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "audited_at",
	default: () => "now()"
})], EditionAuditEntity.prototype, "auditedAt", void 0);
EditionAuditEntity = __decorate([Entity("edition_audit"), ForeignKey(() => EditionEntity, ["editionId"], ["id"], {
	name: "edition_audit_edition_id_fkey",
	onDelete: "CASCADE"
})], EditionAuditEntity);
// ../../packages/db/src/editions/edition-cohort.entity.ts
let EditionCohortEntity = class EditionCohortEntity {
	editionId;
	key;
	kind;
	parentKey;
	name;
	members;
	namedMembers;
	belonging;
	shown;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionCohortEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({ type: "text" })], EditionCohortEntity.prototype, "key", void 0);
__decorate([Column({ type: "text" })], EditionCohortEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "text",
	name: "parent_key",
	nullable: true
})], EditionCohortEntity.prototype, "parentKey", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionCohortEntity.prototype, "name", void 0);
__decorate([Column({ type: "int" })], EditionCohortEntity.prototype, "members", void 0);
__decorate([Column({
	type: "int",
	name: "named_members"
})], EditionCohortEntity.prototype, "namedMembers", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], EditionCohortEntity.prototype, "belonging", void 0);
__decorate([Column({ type: "boolean" })], EditionCohortEntity.prototype, "shown", void 0);
EditionCohortEntity = __decorate([
	Entity("edition_cohort"),
	Check("edition_cohort_kind_check", `kind in ('all', 'main', 'group', 'county', 'size')`),
	ForeignKey(() => EditionEntity, ["editionId"], ["id"], {
		name: "edition_cohort_edition_id_fkey",
		onDelete: "CASCADE"
	})
], EditionCohortEntity);
// ../../packages/db/src/editions/edition-figure.entity.ts
let EditionFigureEntity = class EditionFigureEntity {
	editionId;
	cohortKey;
	nodeId;
	organisations;
	mean;
	p10;
	q25;
	median;
	q75;
	p90;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionFigureEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "cohort_key"
})], EditionFigureEntity.prototype, "cohortKey", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], EditionFigureEntity.prototype, "nodeId", void 0);
__decorate([Column({ type: "int" })], EditionFigureEntity.prototype, "organisations", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "p10", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "q25", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "median", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "q75", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionFigureEntity.prototype, "p90", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionFigureEntity.prototype, "reason", void 0);
EditionFigureEntity = __decorate([
	Entity("edition_figure"),
	Check("edition_figure_reason_check", `reason in ('missing', 'notApplicable', 'hidden')`),
	Check("edition_figure_check", `mean is not null or reason is not null`),
	Check("edition_figure_reason_hides_check", `reason is null or num_nonnulls(mean, p10, q25, median, q75, p90) = 0`),
	ForeignKey(() => EditionCohortEntity, ["editionId", "cohortKey"], ["editionId", "key"], {
		name: "edition_figure_edition_id_cohort_key_fkey",
		onDelete: "CASCADE"
	})
], EditionFigureEntity);
// ../../packages/db/src/editions/edition-guarantee.entity.ts
let EditionGuaranteeEntity = class EditionGuaranteeEntity {
	editionId;
	members;
	computedAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionGuaranteeEntity.prototype, "editionId", void 0);
__decorate([Column({ type: "int" })], EditionGuaranteeEntity.prototype, "members", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "computed_at",
	default: () => "now()"
})], EditionGuaranteeEntity.prototype, "computedAt", void 0);
EditionGuaranteeEntity = __decorate([Entity("edition_guarantee"), ForeignKey(() => EditionEntity, ["editionId"], ["id"], {
	name: "edition_guarantee_edition_id_fkey",
	onDelete: "CASCADE"
})], EditionGuaranteeEntity);
// ../../packages/db/src/editions/edition-member.entity.ts
let EditionMemberEntity = class EditionMemberEntity {
	editionId;
	organisationId;
	roundId;
	sharingLevel;
	grade;
	mainGroup;
	skrGroup;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionMemberEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionMemberEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id",
	nullable: true
})], EditionMemberEntity.prototype, "roundId", void 0);
__decorate([Column({
	type: "smallint",
	name: "sharing_level"
})], EditionMemberEntity.prototype, "sharingLevel", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionMemberEntity.prototype, "grade", void 0);
__decorate([Column({
	type: "text",
	name: "main_group",
	nullable: true
})], EditionMemberEntity.prototype, "mainGroup", void 0);
__decorate([Column({
	type: "text",
	name: "skr_group",
	nullable: true
})], EditionMemberEntity.prototype, "skrGroup", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionMemberEntity.prototype, "reason", void 0);
EditionMemberEntity = __decorate([
	Entity("edition_member"),
	Check("edition_member_reason_check", `reason in ('missing', 'notApplicable', 'hidden')`),
	ForeignKey(() => EditionEntity, ["editionId"], ["id"], {
		name: "edition_member_edition_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "edition_member_organisation_id_fkey" })
], EditionMemberEntity);
// ../../packages/db/src/editions/edition-guaranteed-place.entity.ts
let EditionGuaranteedPlaceEntity = class EditionGuaranteedPlaceEntity {
	editionId;
	organisationId;
	nodeId;
	low;
	high;
	among;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionGuaranteedPlaceEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionGuaranteedPlaceEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], EditionGuaranteedPlaceEntity.prototype, "nodeId", void 0);
__decorate([Column({ type: "int" })], EditionGuaranteedPlaceEntity.prototype, "low", void 0);
__decorate([Column({ type: "int" })], EditionGuaranteedPlaceEntity.prototype, "high", void 0);
__decorate([Column({ type: "int" })], EditionGuaranteedPlaceEntity.prototype, "among", void 0);
EditionGuaranteedPlaceEntity = __decorate([
	Entity("edition_guaranteed_place"),
	Check("edition_guaranteed_place_range_check", `low between 1 and high and high <= among`),
	ForeignKey(() => EditionGuaranteeEntity, ["editionId"], ["editionId"], {
		name: "edition_guaranteed_place_edition_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => EditionMemberEntity, ["editionId", "organisationId"], ["editionId", "organisationId"], {
		name: "edition_guaranteed_place_edition_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], EditionGuaranteedPlaceEntity);
// ../../packages/db/src/editions/edition-value.entity.ts
let EditionValueEntity = class EditionValueEntity {
	editionId;
	organisationId;
	nodeId;
	sharingLevel;
	mean;
	low;
	high;
	respondents;
	answers;
	truncated;
	reason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionValueEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionValueEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], EditionValueEntity.prototype, "nodeId", void 0);
__decorate([Column({
	type: "smallint",
	name: "sharing_level"
})], EditionValueEntity.prototype, "sharingLevel", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionValueEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionValueEntity.prototype, "low", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionValueEntity.prototype, "high", void 0);
__decorate([Column({
	type: "int",
	nullable: true
})], EditionValueEntity.prototype, "respondents", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionValueEntity.prototype, "answers", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionValueEntity.prototype, "truncated", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionValueEntity.prototype, "reason", void 0);
EditionValueEntity = __decorate([
	Entity("edition_value"),
	Check("edition_value_reason_check", `reason in ('missing', 'notApplicable', 'hidden', 'joint')`),
	Check("edition_value_check", `mean is not null or reason is not null`),
	Check("edition_value_reason_hides_check", `reason is null or reason = 'joint' or num_nonnulls(mean, low, high, answers, truncated) = 0`),
	ForeignKey(() => EditionMemberEntity, ["editionId", "organisationId"], ["editionId", "organisationId"], {
		name: "edition_value_edition_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	Index("edition_value_edition_id_node_id_idx", ["editionId", "nodeId"])
], EditionValueEntity);
// ../../packages/db/src/editions/edition-position.entity.ts
let EditionPositionEntity = class EditionPositionEntity {
	editionId;
	organisationId;
	cohortKey;
	nodeId;
	others;
	position;
	bestQuarterGap;
	reason;
	gapReason;
	likelyLow;
	likelyHigh;
	higherThan;
	lowerThan;
	placeReason;
	weightLow;
	weightHigh;
	weightReason;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionPositionEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionPositionEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "cohort_key"
})], EditionPositionEntity.prototype, "cohortKey", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], EditionPositionEntity.prototype, "nodeId", void 0);
__decorate([Column({ type: "int" })], EditionPositionEntity.prototype, "others", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionPositionEntity.prototype, "position", void 0);
__decorate([Column({
	type: "double precision",
	name: "best_quarter_gap",
	nullable: true
})], EditionPositionEntity.prototype, "bestQuarterGap", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionPositionEntity.prototype, "reason", void 0);
__decorate([Column({
	type: "text",
	name: "gap_reason",
	nullable: true
})], EditionPositionEntity.prototype, "gapReason", void 0);
__decorate([Column({
	type: "int",
	name: "likely_low",
	nullable: true
})], EditionPositionEntity.prototype, "likelyLow", void 0);
__decorate([Column({
	type: "int",
	name: "likely_high",
	nullable: true
})], EditionPositionEntity.prototype, "likelyHigh", void 0);
__decorate([Column({
	type: "int",
	name: "higher_than",
	nullable: true
})], EditionPositionEntity.prototype, "higherThan", void 0);
__decorate([Column({
	type: "int",
	name: "lower_than",
	nullable: true
})], EditionPositionEntity.prototype, "lowerThan", void 0);
__decorate([Column({
	type: "text",
	name: "place_reason",
	nullable: true
})], EditionPositionEntity.prototype, "placeReason", void 0);
__decorate([Column({
	type: "int",
	name: "weight_low",
	nullable: true
})], EditionPositionEntity.prototype, "weightLow", void 0);
__decorate([Column({
	type: "int",
	name: "weight_high",
	nullable: true
})], EditionPositionEntity.prototype, "weightHigh", void 0);
__decorate([Column({
	type: "text",
	name: "weight_reason",
	nullable: true
})], EditionPositionEntity.prototype, "weightReason", void 0);
EditionPositionEntity = __decorate([
	Entity("edition_position"),
	Check("edition_position_reason_check", `reason in ('missing', 'notApplicable', 'hidden')`),
	Check("edition_position_gap_reason_check", `gap_reason in ('missing', 'notApplicable', 'hidden')`),
	Check("edition_position_place_reason_check", `place_reason in ('missing', 'notApplicable', 'hidden', 'joint')`),
	Check("edition_position_weight_reason_check", `weight_reason in ('missing', 'notApplicable', 'hidden', 'joint')`),
	Check("edition_position_check", `(reason is null) = (position is not null)`),
	Check("edition_position_gap_check", `(gap_reason is null) = (best_quarter_gap is not null)`),
	Check("edition_position_place_check", `place_reason is null or num_nonnulls(likely_low, likely_high, higher_than, lower_than) = 0`),
	Check("edition_position_weight_check", `weight_reason is null or num_nonnulls(weight_low, weight_high) = 0`)
], EditionPositionEntity);
// ../../packages/db/src/editions/edition-feature.entity.ts
let EditionFeatureEntity = class EditionFeatureEntity {
	editionId;
	featureId;
	position;
	weight;
	organisations;
	year;
	source;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionFeatureEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "feature_id"
})], EditionFeatureEntity.prototype, "featureId", void 0);
__decorate([Column({ type: "int" })], EditionFeatureEntity.prototype, "position", void 0);
__decorate([Column({ type: "double precision" })], EditionFeatureEntity.prototype, "weight", void 0);
__decorate([Column({ type: "int" })], EditionFeatureEntity.prototype, "organisations", void 0);
__decorate([Column({
	type: "smallint",
	nullable: true
})], EditionFeatureEntity.prototype, "year", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionFeatureEntity.prototype, "source", void 0);
EditionFeatureEntity = __decorate([Entity("edition_feature"), ForeignKey(() => EditionEntity, ["editionId"], ["id"], {
	name: "edition_feature_edition_id_fkey",
	onDelete: "CASCADE"
})], EditionFeatureEntity);
// ../../packages/db/src/editions/edition-kind-value.entity.ts
let EditionKindValueEntity = class EditionKindValueEntity {
	editionId;
	kind;
	organisationId;
	nodeId;
	sharingLevel;
	units;
	respondents;
	mean;
	low;
	high;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionKindValueEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({ type: "text" })], EditionKindValueEntity.prototype, "kind", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionKindValueEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "text",
	name: "node_id"
})], EditionKindValueEntity.prototype, "nodeId", void 0);
__decorate([Column({
	type: "smallint",
	name: "sharing_level"
})], EditionKindValueEntity.prototype, "sharingLevel", void 0);
__decorate([Column({ type: "int" })], EditionKindValueEntity.prototype, "units", void 0);
__decorate([Column({ type: "int" })], EditionKindValueEntity.prototype, "respondents", void 0);
__decorate([Column({ type: "double precision" })], EditionKindValueEntity.prototype, "mean", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionKindValueEntity.prototype, "low", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionKindValueEntity.prototype, "high", void 0);
EditionKindValueEntity = __decorate([
	Entity("edition_kind_value"),
	Check("edition_kind_value_respondents_check", "respondents >= 7"),
	ForeignKey(() => EditionMemberEntity, ["editionId", "organisationId"], ["editionId", "organisationId"], {
		name: "edition_kind_value_edition_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], EditionKindValueEntity);
// ../../packages/db/src/editions/edition-peer.entity.ts
let EditionPeerEntity = class EditionPeerEntity {
	editionId;
	organisationId;
	place;
	peerId;
	distance;
	driver1;
	share1;
	driver2;
	share2;
	driver3;
	share3;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "edition_id"
})], EditionPeerEntity.prototype, "editionId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "organisation_id"
})], EditionPeerEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({ type: "int" })], EditionPeerEntity.prototype, "place", void 0);
__decorate([Column({
	type: "uuid",
	name: "peer_id"
})], EditionPeerEntity.prototype, "peerId", void 0);
__decorate([Column({ type: "double precision" })], EditionPeerEntity.prototype, "distance", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionPeerEntity.prototype, "driver1", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionPeerEntity.prototype, "share1", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionPeerEntity.prototype, "driver2", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionPeerEntity.prototype, "share2", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], EditionPeerEntity.prototype, "driver3", void 0);
__decorate([Column({
	type: "double precision",
	nullable: true
})], EditionPeerEntity.prototype, "share3", void 0);
EditionPeerEntity = __decorate([
	Entity("edition_peer"),
	ForeignKey(() => EditionMemberEntity, ["editionId", "organisationId"], ["editionId", "organisationId"], {
		name: "edition_peer_edition_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => OrganisationEntity, ["peerId"], ["id"], { name: "edition_peer_peer_id_fkey" })
], EditionPeerEntity);
// ../../packages/db/src/cohorts/cohort-list.entity.ts
let CohortListEntity = class CohortListEntity {
	id;
	organisationId;
	name;
	createdBy;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], CohortListEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], CohortListEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], CohortListEntity.prototype, "name", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], CohortListEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], CohortListEntity.prototype, "createdAt", void 0);
CohortListEntity = __decorate([
	Entity("cohort_list"),
	Check("cohort_list_name_check", `name <> ''`),
	Unique("cohort_list_id_organisation_id_key", ["id", "organisationId"]),
	Unique("cohort_list_organisation_id_name_key", ["organisationId", "name"]),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "cohort_list_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "cohort_list_created_by_fkey",
		onDelete: "SET NULL"
	})
], CohortListEntity);
// ../../packages/db/src/cohorts/cohort-list-member.entity.ts
let CohortListMemberEntity = class CohortListMemberEntity {
	listId;
	organisationId;
	memberId;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "list_id"
})], CohortListMemberEntity.prototype, "listId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], CohortListMemberEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "member_id"
})], CohortListMemberEntity.prototype, "memberId", void 0);
CohortListMemberEntity = __decorate([
	Entity("cohort_list_member"),
	ForeignKey(() => CohortListEntity, ["listId", "organisationId"], ["id", "organisationId"], {
		name: "cohort_list_member_list_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => OrganisationEntity, ["memberId"], ["id"], { name: "cohort_list_member_member_id_fkey" })
], CohortListMemberEntity);
// ../../packages/db/src/initiatives/initiative.entity.ts
let InitiativeEntity = class InitiativeEntity {
	id;
	organisationId;
	title;
	what;
	why;
	effect;
	language;
	purpose;
	reach;
	stage;
	effort;
	factors;
	unitKinds;
	startedYear;
	contact;
	links;
	licence;
	visibility;
	originId;
	originOrganisationId;
	synthetic;
	/** Made by a trigger from the texts and their language. */
	search;
	createdBy;
	createdAt;
	updatedAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], InitiativeEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], InitiativeEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], InitiativeEntity.prototype, "title", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "what", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "why", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "effect", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "language", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "purpose", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "reach", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "stage", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "effort", void 0);
__decorate([Column({
	type: "text",
	array: true
})], InitiativeEntity.prototype, "factors", void 0);
__decorate([Column({
	type: "text",
	array: true,
	name: "unit_kinds",
	default: []
})], InitiativeEntity.prototype, "unitKinds", void 0);
__decorate([Column({
	type: "smallint",
	name: "started_year",
	nullable: true
})], InitiativeEntity.prototype, "startedYear", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "contact", void 0);
__decorate([Column({
	type: "text",
	array: true,
	default: []
})], InitiativeEntity.prototype, "links", void 0);
__decorate([Column({ type: "text" })], InitiativeEntity.prototype, "licence", void 0);
__decorate([Column({ type: "smallint" })], InitiativeEntity.prototype, "visibility", void 0);
__decorate([Column({
	type: "uuid",
	name: "origin_id",
	nullable: true
})], InitiativeEntity.prototype, "originId", void 0);
__decorate([Column({
	type: "uuid",
	name: "origin_organisation_id",
	nullable: true
})], InitiativeEntity.prototype, "originOrganisationId", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], InitiativeEntity.prototype, "synthetic", void 0);
__decorate([Column({ type: "tsvector" })], InitiativeEntity.prototype, "search", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], InitiativeEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], InitiativeEntity.prototype, "createdAt", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "updated_at",
	default: () => "now()"
})], InitiativeEntity.prototype, "updatedAt", void 0);
InitiativeEntity = __decorate([
	Entity("initiative"),
	Check("initiative_title_check", `title <> ''`),
	Check("initiative_factors_check", `(cardinality(factors) >= 1) and (cardinality(factors) <= 5)`),
	Check("initiative_language_check", `language in ('sv', 'en')`),
	Check("initiative_purpose_check", `purpose in ('efficiency', 'innovation')`),
	Check("initiative_reach_check", `reach in ('internal', 'external')`),
	Check("initiative_stage_check", `stage in ('idea', 'planned', 'trial', 'in-use', 'spread', 'ended')`),
	Check("initiative_effort_check", `effort in ('small', 'medium', 'large')`),
	Check("initiative_licence_check", `licence in ('CC-BY-4.0', 'CC0-1.0', 'ask')`),
	Check("initiative_visibility_check", `visibility in (0, 2, 3)`),
	Check("initiative_origin_check", `(origin_id is null) = (origin_organisation_id is null)`),
	Unique("initiative_id_organisation_id_key", ["id", "organisationId"]),
	Index("initiative_organisation_id_idx", ["organisationId"]),
	Index("initiative_organisation_id_origin_id_idx", ["organisationId", "originId"], {
		unique: true,
		where: "origin_id is not null"
	}),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "initiative_organisation_id_fkey" }),
	ForeignKey(() => OrganisationEntity, ["originOrganisationId"], ["id"], { name: "initiative_origin_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "initiative_created_by_fkey",
		onDelete: "SET NULL"
	})
], InitiativeEntity);
// ../../packages/db/src/initiatives/initiative-unit.entity.ts
let InitiativeUnitEntity = class InitiativeUnitEntity {
	initiativeId;
	organisationId;
	unitId;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "initiative_id"
})], InitiativeUnitEntity.prototype, "initiativeId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], InitiativeUnitEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], InitiativeUnitEntity.prototype, "unitId", void 0);
InitiativeUnitEntity = __decorate([
	Entity("initiative_unit"),
	ForeignKey(() => InitiativeEntity, ["initiativeId", "organisationId"], ["id", "organisationId"], {
		name: "initiative_unit_initiative_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], {
		name: "initiative_unit_unit_id_organisation_id_fkey",
		onDelete: "CASCADE"
	})
], InitiativeUnitEntity);
// ../../packages/db/src/initiatives/initiative-hiding.entity.ts
let InitiativeHidingEntity = class InitiativeHidingEntity {
	initiativeId;
	reason;
	note;
	hiddenBy;
	hiddenAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "initiative_id"
})], InitiativeHidingEntity.prototype, "initiativeId", void 0);
__decorate([Column({ type: "text" })], InitiativeHidingEntity.prototype, "reason", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], InitiativeHidingEntity.prototype, "note", void 0);
__decorate([Column({
	type: "uuid",
	name: "hidden_by",
	nullable: true
})], InitiativeHidingEntity.prototype, "hiddenBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "hidden_at",
	default: () => "now()"
})], InitiativeHidingEntity.prototype, "hiddenAt", void 0);
InitiativeHidingEntity = __decorate([
	Entity("initiative_hiding"),
	Check("initiative_hiding_reason_check", `reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other')`),
	ForeignKey(() => InitiativeEntity, ["initiativeId"], ["id"], {
		name: "initiative_hiding_initiative_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["hiddenBy"], ["id"], {
		name: "initiative_hiding_hidden_by_fkey",
		onDelete: "SET NULL"
	})
], InitiativeHidingEntity);
// ../../packages/db/src/initiatives/initiative-report.entity.ts
let InitiativeReportEntity = class InitiativeReportEntity {
	initiativeId;
	personId;
	reason;
	note;
	createdAt;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "initiative_id"
})], InitiativeReportEntity.prototype, "initiativeId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "person_id"
})], InitiativeReportEntity.prototype, "personId", void 0);
__decorate([Column({ type: "text" })], InitiativeReportEntity.prototype, "reason", void 0);
__decorate([Column({
	type: "text",
	nullable: true
})], InitiativeReportEntity.prototype, "note", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], InitiativeReportEntity.prototype, "createdAt", void 0);
InitiativeReportEntity = __decorate([
	Entity("initiative_report"),
	Check("initiative_report_reason_check", `reason in ('personal-data', 'wrong', 'offensive', 'advertising', 'other')`),
	ForeignKey(() => InitiativeEntity, ["initiativeId"], ["id"], {
		name: "initiative_report_initiative_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["personId"], ["id"], {
		name: "initiative_report_person_id_fkey",
		onDelete: "CASCADE"
	})
], InitiativeReportEntity);
// ../../packages/db/src/initiatives/initiative-follow.entity.ts
let InitiativeFollowEntity = class InitiativeFollowEntity {
	initiativeId;
	personId;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "initiative_id"
})], InitiativeFollowEntity.prototype, "initiativeId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "person_id"
})], InitiativeFollowEntity.prototype, "personId", void 0);
InitiativeFollowEntity = __decorate([
	Entity("initiative_follow"),
	ForeignKey(() => InitiativeEntity, ["initiativeId"], ["id"], {
		name: "initiative_follow_initiative_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["personId"], ["id"], {
		name: "initiative_follow_person_id_fkey",
		onDelete: "CASCADE"
	})
], InitiativeFollowEntity);
// ../../packages/db/src/initiatives/initiative-comment.entity.ts
let InitiativeCommentEntity = class InitiativeCommentEntity {
	id;
	initiativeId;
	personId;
	authorName;
	authorOrganisationId;
	text;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], InitiativeCommentEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "initiative_id"
})], InitiativeCommentEntity.prototype, "initiativeId", void 0);
__decorate([Column({
	type: "uuid",
	name: "person_id"
})], InitiativeCommentEntity.prototype, "personId", void 0);
__decorate([Column({
	type: "text",
	name: "author_name"
})], InitiativeCommentEntity.prototype, "authorName", void 0);
__decorate([Column({
	type: "uuid",
	name: "author_organisation_id"
})], InitiativeCommentEntity.prototype, "authorOrganisationId", void 0);
__decorate([Column({ type: "text" })], InitiativeCommentEntity.prototype, "text", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], InitiativeCommentEntity.prototype, "createdAt", void 0);
InitiativeCommentEntity = __decorate([
	Entity("initiative_comment"),
	Check("initiative_comment_text_check", `text <> ''`),
	Index("initiative_comment_initiative_id_idx", ["initiativeId"]),
	ForeignKey(() => InitiativeEntity, ["initiativeId"], ["id"], {
		name: "initiative_comment_initiative_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => PersonEntity, ["personId"], ["id"], {
		name: "initiative_comment_person_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => OrganisationEntity, ["authorOrganisationId"], ["id"], { name: "initiative_comment_author_organisation_id_fkey" })
], InitiativeCommentEntity);
// ../../packages/db/src/cohorts/structural-fact.entity.ts
let StructuralFactEntity = class StructuralFactEntity {
	featureId;
	subjectId;
	value;
	year;
	source;
};
__decorate([PrimaryColumn({
	type: "text",
	name: "feature_id"
})], StructuralFactEntity.prototype, "featureId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "subject_id"
})], StructuralFactEntity.prototype, "subjectId", void 0);
__decorate([Column({ type: "double precision" })], StructuralFactEntity.prototype, "value", void 0);
__decorate([Column({ type: "smallint" })], StructuralFactEntity.prototype, "year", void 0);
__decorate([Column({ type: "text" })], StructuralFactEntity.prototype, "source", void 0);
StructuralFactEntity = __decorate([Entity("structural_fact"), ForeignKey(() => OrganisationEntity, ["subjectId"], ["id"], { name: "structural_fact_subject_id_fkey" })], StructuralFactEntity);
// ../../packages/db/src/trainings/training.entity.ts
let TrainingEntity = class TrainingEntity {
	id;
	/** Null: national. */
	organisationId;
	code;
	facts;
	/** No longer offered. */
	retiredAt;
	createdBy;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], TrainingEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id",
	nullable: true
})], TrainingEntity.prototype, "organisationId", void 0);
__decorate([Column({ type: "text" })], TrainingEntity.prototype, "code", void 0);
__decorate([Column({ type: "jsonb" })], TrainingEntity.prototype, "facts", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "retired_at",
	nullable: true
})], TrainingEntity.prototype, "retiredAt", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], TrainingEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], TrainingEntity.prototype, "createdAt", void 0);
TrainingEntity = __decorate([
	Entity("training"),
	Check("training_code_check", `code <> ''`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "training_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "training_created_by_fkey",
		onDelete: "SET NULL"
	}),
	Index("training_code_key", ["code"], {
		unique: true,
		where: "organisation_id is null and retired_at is null"
	}),
	Index("training_organisation_id_code_key", ["organisationId", "code"], {
		unique: true,
		where: "retired_at is null"
	})
], TrainingEntity);
// ../../packages/db/src/trainings/programme.entity.ts
let ProgrammeEntity = class ProgrammeEntity {
	id;
	organisationId;
	name;
	startsOn;
	endsOn;
	roles;
	/** A function rather than a person. */
	responsible;
	/** Made up for demonstration. */
	synthetic;
	createdBy;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], ProgrammeEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ProgrammeEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "text",
	collation: "sv-x-icu"
})], ProgrammeEntity.prototype, "name", void 0);
__decorate([Column({
	type: "date",
	name: "starts_on"
})], ProgrammeEntity.prototype, "startsOn", void 0);
__decorate([Column({
	type: "date",
	name: "ends_on"
})], ProgrammeEntity.prototype, "endsOn", void 0);
__decorate([Column({
	type: "text",
	array: true
})], ProgrammeEntity.prototype, "roles", void 0);
__decorate([Column({ type: "text" })], ProgrammeEntity.prototype, "responsible", void 0);
__decorate([Column({
	type: "boolean",
	default: false
})], ProgrammeEntity.prototype, "synthetic", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], ProgrammeEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], ProgrammeEntity.prototype, "createdAt", void 0);
ProgrammeEntity = __decorate([
	Entity("training_programme"),
	Check("training_programme_check", "starts_on <= ends_on"),
	Unique("training_programme_id_organisation_id_key", ["id", "organisationId"]),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "training_programme_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "training_programme_created_by_fkey",
		onDelete: "SET NULL"
	}),
	Index("training_programme_organisation_id_idx", ["organisationId"])
], ProgrammeEntity);
// ../../packages/db/src/trainings/programme-part.entity.ts
let ProgrammePartEntity = class ProgrammePartEntity {
	programmeId;
	organisationId;
	trainingId;
	position;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "programme_id"
})], ProgrammePartEntity.prototype, "programmeId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ProgrammePartEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "training_id"
})], ProgrammePartEntity.prototype, "trainingId", void 0);
__decorate([Column({ type: "int" })], ProgrammePartEntity.prototype, "position", void 0);
ProgrammePartEntity = __decorate([
	Entity("training_programme_part"),
	ForeignKey(() => ProgrammeEntity, ["programmeId", "organisationId"], ["id", "organisationId"], {
		name: "training_programme_part_programme_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => TrainingEntity, ["trainingId"], ["id"], { name: "training_programme_part_training_id_fkey" })
], ProgrammePartEntity);
// ../../packages/db/src/trainings/programme-unit.entity.ts
let ProgrammeUnitEntity = class ProgrammeUnitEntity {
	programmeId;
	organisationId;
	unitId;
};
__decorate([PrimaryColumn({
	type: "uuid",
	name: "programme_id"
})], ProgrammeUnitEntity.prototype, "programmeId", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ProgrammeUnitEntity.prototype, "organisationId", void 0);
__decorate([PrimaryColumn({
	type: "uuid",
	name: "unit_id"
})], ProgrammeUnitEntity.prototype, "unitId", void 0);
ProgrammeUnitEntity = __decorate([
	Entity("training_programme_unit"),
	ForeignKey(() => ProgrammeEntity, ["programmeId", "organisationId"], ["id", "organisationId"], {
		name: "training_programme_unit_programme_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "training_programme_unit_unit_id_organisation_id_fkey" })
], ProgrammeUnitEntity);
// ../../packages/db/src/trainings/participation.entity.ts
let ParticipationEntity = class ParticipationEntity {
	id;
	organisationId;
	programmeId;
	trainingId;
	unitId;
	role;
	participants;
	/** How many have the role in the unit. */
	headcount;
	heldOn;
	/** Who registered it. */
	createdBy;
	createdAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], ParticipationEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ParticipationEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "programme_id"
})], ParticipationEntity.prototype, "programmeId", void 0);
__decorate([Column({
	type: "uuid",
	name: "training_id"
})], ParticipationEntity.prototype, "trainingId", void 0);
__decorate([Column({
	type: "uuid",
	name: "unit_id"
})], ParticipationEntity.prototype, "unitId", void 0);
__decorate([Column({ type: "text" })], ParticipationEntity.prototype, "role", void 0);
__decorate([Column({ type: "int" })], ParticipationEntity.prototype, "participants", void 0);
__decorate([Column({ type: "int" })], ParticipationEntity.prototype, "headcount", void 0);
__decorate([Column({
	type: "date",
	name: "held_on"
})], ParticipationEntity.prototype, "heldOn", void 0);
__decorate([Column({
	type: "uuid",
	name: "created_by",
	nullable: true
})], ParticipationEntity.prototype, "createdBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "created_at",
	default: () => "now()"
})], ParticipationEntity.prototype, "createdAt", void 0);
ParticipationEntity = __decorate([
	Entity("training_participation"),
	Check("training_participation_check", "(participants >= 1) and (participants <= headcount)"),
	Check("training_participation_role_check", `role in ('politician', 'executive', 'manager', 'specialist', 'employee')`),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "training_participation_organisation_id_fkey" }),
	ForeignKey(() => ProgrammeEntity, ["programmeId", "organisationId"], ["id", "organisationId"], { name: "training_participation_programme_id_organisation_id_fkey" }),
	ForeignKey(() => TrainingEntity, ["trainingId"], ["id"], { name: "training_participation_training_id_fkey" }),
	ForeignKey(() => UnitEntity, ["unitId", "organisationId"], ["id", "organisationId"], { name: "training_participation_unit_id_organisation_id_fkey" }),
	ForeignKey(() => PersonEntity, ["createdBy"], ["id"], {
		name: "training_participation_created_by_fkey",
		onDelete: "SET NULL"
	}),
	Index("training_participation_organisation_id_idx", ["organisationId", "trainingId"]),
	Index("training_participation_programme_id_idx", ["programmeId"])
], ParticipationEntity);
// ../../packages/db/src/reports/report.entity.ts
let ReportEntity = class ReportEntity {
	id;
	organisationId;
	roundId;
	kind;
	language;
	/** The newest run that makes or has made it. */
	jobRunId;
	requestedBy;
	requestedAt;
	/** The file, as the last run that ended well has made it. */
	content;
	madeAt;
};
__decorate([PrimaryColumn({ type: "uuid" })], ReportEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id"
})], ReportEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "round_id"
})], ReportEntity.prototype, "roundId", void 0);
__decorate([Column({ type: "text" })], ReportEntity.prototype, "kind", void 0);
__decorate([Column({ type: "text" })], ReportEntity.prototype, "language", void 0);
__decorate([Column({
	type: "uuid",
	name: "job_run_id"
})], ReportEntity.prototype, "jobRunId", void 0);
__decorate([Column({
	type: "uuid",
	name: "requested_by",
	nullable: true
})], ReportEntity.prototype, "requestedBy", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "requested_at",
	default: () => "now()"
})], ReportEntity.prototype, "requestedAt", void 0);
__decorate([Column({
	type: "bytea",
	nullable: true
})], ReportEntity.prototype, "content", void 0);
__decorate([Column({
	type: "timestamptz",
	name: "made_at",
	nullable: true
})], ReportEntity.prototype, "madeAt", void 0);
ReportEntity = __decorate([
	Entity("report"),
	Check("report_kind_check", `kind in ('board', 'spreadsheet', 'csv', 'archive')`),
	Check("report_language_check", `language in ('sv', 'en')`),
	Check("report_content_check", `(content is null) = (made_at is null)`),
	Unique("report_round_id_kind_language_key", [
		"roundId",
		"kind",
		"language"
	]),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "report_organisation_id_fkey" }),
	ForeignKey(() => RoundEntity, ["roundId", "organisationId"], ["id", "organisationId"], {
		name: "report_round_id_organisation_id_fkey",
		onDelete: "CASCADE"
	}),
	ForeignKey(() => JobRunEntity, ["jobRunId"], ["id"], { name: "report_job_run_id_fkey" }),
	ForeignKey(() => PersonEntity, ["requestedBy"], ["id"], {
		name: "report_requested_by_fkey",
		onDelete: "SET NULL"
	}),
	Index("report_organisation_id_idx", ["organisationId"]),
	Index("report_job_run_id_idx", ["jobRunId"])
], ReportEntity);
// ../../packages/db/src/audit/audit-event.entity.ts
let AuditEventEntity = class AuditEventEntity {
	id;
	organisationId;
	actorId;
	apiKeyId;
	kind;
	subjectId;
	detail;
	at;
};
__decorate([PrimaryColumn({ type: "uuid" })], AuditEventEntity.prototype, "id", void 0);
__decorate([Column({
	type: "uuid",
	name: "organisation_id",
	nullable: true
})], AuditEventEntity.prototype, "organisationId", void 0);
__decorate([Column({
	type: "uuid",
	name: "actor_id",
	nullable: true
})], AuditEventEntity.prototype, "actorId", void 0);
__decorate([Column({
	type: "uuid",
	name: "api_key_id",
	nullable: true
})], AuditEventEntity.prototype, "apiKeyId", void 0);
__decorate([Column({ type: "text" })], AuditEventEntity.prototype, "kind", void 0);
__decorate([Column({
	type: "uuid",
	name: "subject_id",
	nullable: true
})], AuditEventEntity.prototype, "subjectId", void 0);
__decorate([Column({
	type: "jsonb",
	default: {}
})], AuditEventEntity.prototype, "detail", void 0);
__decorate([Column({
	type: "timestamptz",
	default: () => "now()"
})], AuditEventEntity.prototype, "at", void 0);
AuditEventEntity = __decorate([
	Entity("audit_event"),
	ForeignKey(() => OrganisationEntity, ["organisationId"], ["id"], { name: "audit_event_organisation_id_fkey" }),
	Index("audit_event_organisation_id_at_idx", ["organisationId", "at"])
], AuditEventEntity);
// ../../packages/db/src/connections.ts
/**
* A connection that breaks while it is lent out says so to whoever waits for its answer, and in an event as well; unheard,
* that event would end the process. The pool listens only to those that nobody has borrowed.
*/
function outliveLostConnections(pool) {
	pool.on("connect", (client) => void client.on("error", () => void 0));
}
// src/database.ts
/**
* The worker's connections. They do not pipeline: results go in by COPY, which a pipelining connection refuses. No
* TypeORM here: the worker reads and writes in bulk.
*/
function openPool(url, size, onError) {
	const pool = new pg.Pool({
		connectionString: url,
		max: size,
		application_name: "mognad worker",
		keepAlive: true
	});
	pool.on("error", onError);
	outliveLostConnections(pool);
	return pool;
}
/** One transaction on one connection: committed when `work` is done, rolled back when it throws. */
async function transaction(pool, work) {
	const client = await pool.connect();
	let broken;
	try {
		await client.query("begin");
		const result = await work(client);
		await client.query("commit");
		return result;
	} catch (error) {
		await client.query("rollback").catch((second) => broken = second);
		throw error;
	} finally {
		client.release(broken);
	}
}
/** What the stores of db that people's requests use need of a transaction. */
function statementsOf(client) {
	return {
		query: async (text, values = []) => (await client.query(text, [...values])).rows,
		execute: async (text, values = []) => (await client.query(text, [...values])).rowCount ?? 0
	};
}
/** Lets the worker, which belongs to no organisation, call functions that ask for whom they are called. */
async function actFor(client, organisationId) {
	await client.query(`select set_config('app.organisations', $1, true)`, [`{${organisationId}}`]);
}
// src/job-runs/ancestor-news.ts
/** After telling, this many times as long is left for work: in a country of 90 000 one telling adds up 9 000 runs. */
const restsPerTelling = 9;
/**
* Tells the runs that wait for others how far these have come. What comes in while one telling is under way is told
* together in the next; what a process dies with is told by the next one, since it is added up from what is committed.
*/
var AncestorNews = class {
	pool;
	logger;
	#waiting = /* @__PURE__ */ new Set();
	#closing = new AbortController();
	#telling = null;
	constructor(pool, logger) {
		this.pool = pool;
		this.logger = logger;
	}
	tell(childId) {
		this.#waiting.add(childId);
		this.#telling ??= this.#work();
	}
	/** Tells what still waits. */
	async close() {
		this.#closing.abort();
		await this.#telling;
	}
	async #work() {
		while (this.#waiting.size > 0) {
			const childIds = [...this.#waiting];
			this.#waiting.clear();
			const began = performance.now();
			await tellAncestors(this.pool, childIds).catch((err) => {
				this.logger.warn({ err }, "progress was not told");
			});
			const rest = restsPerTelling * (performance.now() - began);
			await setTimeout$1(rest, void 0, { signal: this.#closing.signal }).catch(() => void 0);
		}
		this.#telling = null;
	}
};
// src/mail/mail-desk.ts
function openMailDesk(transport, publicUrl, addressesKeptDays) {
	let last = Promise.resolve();
	return {
		transport,
		addressesKeptDays,
		publicUrl: publicUrl.replace(/\/+$/, ""),
		oneAtATime(work) {
			const turn = last.then(work, work);
			last = turn.catch(() => void 0);
			return turn;
		}
	};
}
// src/mail/message.ts
/** One line: what follows a line break in a header would be a header of its own. */
function oneLine(text) {
	return text.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ").trim();
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeHtml(text) {
	return text.replaceAll(/[&<>"']/g, (sign) => entities[sign]);
}
const ink = "#1c2b33";
const quiet = "#56656e";
const accent = "#0b5a6b";
/**
* The same in simple HTML: paragraphs from empty lines, the link as a button and once more in letters. No picture, no
* font and nothing from elsewhere: a mail that loads something tells somebody that it was read.
*/
function toHtml({ text, link, linkTitle, foot }, language) {
	const address = link === null ? "" : escapeHtml(link);
	const button = `<p style="margin:24px 0"><a href="${address}" style="background:${accent};color:#ffffff;padding:12px 22px;border-radius:6px;text-decoration:none;font-weight:600;display:inline-block">${escapeHtml(linkTitle)}</a></p>
<p style="margin:0 0 16px;font-size:13px;color:${quiet};word-break:break-all">${address}</p>`;
	const paragraph = (each) => `<p style="margin:0 0 16px">${escapeHtml(each).replaceAll("\n", "<br>")}</p>`;
	const paragraphs = text.split(/\n{2,}/).flatMap((each) => {
		if (link === null || !each.includes(link)) return [paragraph(each)];
		const [before = "", after = ""] = each.split(link).map((part) => part.trim());
		return [
			...before ? [paragraph(before)] : [],
			button,
			...after ? [paragraph(after)] : []
		];
	}).join("\n");
	return `<!doctype html>
<html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
<body style="margin:0;padding:24px;background:#ffffff;color:${ink};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px">
${paragraphs}
<hr style="border:0;border-top:1px solid #d5dde1;margin:24px 0 12px">
${foot.split("\n").map((line) => `<p style="margin:0 0 4px;font-size:13px;color:${quiet}">${linked(line)}</p>`).join("\n")}
</div></body></html>
`;
}
function linked(line) {
	return escapeHtml(line).replace(/https?:\/\/\S+/, (address) => `<a href="${address}" style="color:${quiet}">${address}</a>`);
}
// src/mail/transport.ts
/** The server has said no to this mail: for now (4xx) or for good (5xx). Its text is not kept: it may hold the address. */
var MailRefused = class extends Error {
	forGood;
	smtpCode;
	constructor(forGood, smtpCode) {
		super(`the mail server answered ${smtpCode}`);
		this.forGood = forGood;
		this.smtpCode = smtpCode;
		this.name = "MailRefused";
	}
};
/** No mail can go now: no connection, no right to send, or no server named. */
var MailServerAway = class extends Error {
	reason;
	constructor(reason) {
		super(`no mail can be sent: ${reason}`);
		this.reason = reason;
		this.name = "MailServerAway";
	}
};
function openTransport(settings) {
	const domain = /@([^\s<>@]+?)>?\s*$/.exec(settings.from)?.[1] ?? "localhost";
	if (settings.smtpUrl) return smtp(settings.smtpUrl, domain, settings);
	if (settings.outboxFolder) return outbox(settings.outboxFolder, domain, settings);
	const send = () => Promise.reject(new MailServerAway("NOT_SET_UP"));
	return {
		kind: "none",
		domain,
		send,
		forgetOlderThan: async () => 0,
		close: async () => void 0
	};
}
function smtp(url, domain, settings) {
	const wire = nodemailer.createTransport({
		url,
		pool: true,
		maxConnections: 1,
		maxMessages: 500
	});
	const pace = paced(settings.perMinute);
	return {
		kind: "smtp",
		domain,
		async send(message) {
			await pace();
			await wire.sendMail(optionsOf(message, settings)).catch((error) => {
				throw refusalOf(error);
			});
		},
		forgetOlderThan: async () => 0,
		close: async () => wire.close()
	};
}
/** Nobody's mail server: one file a mail, in a folder of the organisation that only the operator of the machine reads. */
function outbox(folder, domain, settings) {
	const writer = nodemailer.createTransport({
		streamTransport: true,
		buffer: true,
		newline: "windows"
	});
	return {
		kind: "outbox",
		domain,
		async send(message) {
			const { headers, ...rest } = optionsOf(message, settings);
			const kind = { "X-Mognad-Kind": message.kind };
			const { message: written } = await writer.sendMail({
				...rest,
				headers: {
					...headers,
					...kind
				}
			});
			const own = join(folder, message.organisationId);
			await mkdir(own, {
				recursive: true,
				mode: 448
			});
			const file = join(own, `${message.messageId}.eml`);
			await writeFile(`${file}.part`, written, { mode: 384 });
			await rename(`${file}.part`, file);
		},
		forgetOlderThan: (days) => forgetFiles(folder, Date.now() - days * 864e5),
		close: async () => writer.close()
	};
}
async function forgetFiles(folder, writtenBefore) {
	const names = await readdir(folder, { recursive: true }).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw error;
	});
	let forgotten = 0;
	for (const name of names.filter((each) => /\.eml(\.part)?$/.test(each))) {
		const file = join(folder, name);
		if ((await stat(file)).mtimeMs >= writtenBefore) continue;
		await rm(file, { force: true });
		forgotten += 1;
	}
	return forgotten;
}
function optionsOf(message, { from, replyTo }) {
	const address = /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
	return {
		from: {
			name: oneLine(message.fromName),
			address
		},
		to: {
			name: "",
			address: message.to
		},
		...replyTo ? { replyTo } : {},
		messageId: `<${message.messageId}>`,
		subject: oneLine(message.subject),
		text: message.text,
		html: message.html,
		headers: {
			"Auto-Submitted": "auto-generated",
			"Content-Language": message.language,
			"X-Auto-Response-Suppress": "All",
			...message.unsubscribe ? {
				"List-Unsubscribe": `<${message.unsubscribe}>`,
				"List-Unsubscribe-Post": "List-Unsubscribe=One-Click"
			} : {}
		},
		disableFileAccess: true,
		disableUrlAccess: true
	};
}
/** What the server has against this one mail, and what it has against all. */
function refusalOf(error) {
	const { code = "UNKNOWN", command = "", responseCode, response = "" } = error;
	if (!(responseCode !== void 0 && responseCode !== 421 && /^(RCPT TO|DATA|BDAT)/.test(command))) return new MailServerAway(responseCode === void 0 ? code : String(responseCode));
	const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
	return new MailRefused(responseCode >= 500, enhanced ? `${responseCode} ${enhanced}` : String(responseCode));
}
/** Waits so long that no more than so many go in a minute. */
function paced(perMinute) {
	const gapMs = 6e4 / perMinute;
	let free = 0;
	return async () => {
		const now = Date.now();
		const at = Math.max(now, free);
		free = at + gapMs;
		if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
	};
}
// ../../packages/db/src/audit/record-audit-event.ts
/**
* Writes down that something happened, in the transaction in which it happens: either both are there or neither.
* Events are only added to; no role may change or remove one.
*/
async function recordAuditEvent(tx, actor, event) {
	await tx.execute(`insert into audit_event (id, organisation_id, actor_id, api_key_id, kind, subject_id, detail)
     values ($1, $2, $3, $4, $5, $6, $7)`, [
		v7(),
		"organisationId" in event ? event.organisationId ?? null : null,
		actor.personId ?? null,
		actor.apiKeyId ?? null,
		event.kind,
		event.subjectId,
		JSON.stringify("detail" in event ? event.detail : {})
	]);
}
// ../../packages/db/src/decisions/judgement.store.ts
/** Adds what was said of an organisation's targets; nothing that was said before is changed. */
async function addJudgements(tx, organisationId, judgements) {
	await tx.execute(`insert into decision_judgement (id, target_id, organisation_id, target_version, verdict, cause, done_on, evidence, judged_at)
     select x.id, x.target_id, $1, x.version, x.verdict, x.cause, x.done_on, x.evidence, clock_timestamp()
       from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::date[], $8::jsonb[])
         as x (id, target_id, version, verdict, cause, done_on, evidence)`, [
		organisationId,
		judgements.map(() => v7()),
		judgements.map(({ targetId }) => targetId),
		judgements.map(({ targetVersion }) => targetVersion),
		judgements.map(({ verdict }) => verdict),
		judgements.map(({ cause }) => cause),
		judgements.map(({ doneOn }) => doneOn),
		judgements.map(({ evidence }) => JSON.stringify(evidence))
	]);
}
/** What the targets of an organisation have been judged by. */
async function keepBasis(tx, organisationId, basis) {
	await tx.execute(`insert into decision_basis (organisation_id, basis) values ($1, $2)
     on conflict (organisation_id) do update set basis = excluded.basis, judged_at = clock_timestamp()`, [organisationId, basis]);
}
// ../../packages/db/src/decisions/measure.read-model.ts
/**
* What an organisation's targets stand on, as one text: its newest counted round and when that was counted, the newest
* edition, its participation, its decisions, and the date. When it differs from what was judged by, they are judged again.
*
* @param organisation an SQL expression
*/
const basis = (organisation) => `concat_ws(' ',
  (select r.id from round r join instrument_version v on v.id = r.instrument_version_id
    where r.organisation_id = ${organisation} and v.instrument_key = $1 and r.state in ('scored', 'published')
    order by r.reporting_year desc, r.id desc limit 1),
  (select max(j.finished_at) from job_run j join job_run_organisation m on m.job_run_id = j.id
    where m.organisation_id = ${organisation} and j.name = 'scores.score-organisation' and j.state = 'done'),
  (select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
    where v.instrument_key = $1 and e.state = 'published' order by e.published_at desc limit 1),
  (select count(*) || ' ' || coalesce(max(p.created_at)::text, '') from training_participation p
    where p.organisation_id = ${organisation}),
  (select max(d.changed_at) from decision d where d.organisation_id = ${organisation}),
  (now() at time zone 'Europe/Stockholm')::date)`;
/** Organisations whose targets are to be judged again, and for which that has not been asked for yet. */
async function organisationsToJudge(read, instrumentKey) {
	return (await read.query(`select o.id from (select distinct organisation_id as id from decision where withdrawn_at is null) o
       left join decision_basis b on b.organisation_id = o.id
      where b.basis is distinct from ${basis("o.id")}
        and not exists (select from job_run j where j.organisation_id = o.id and j.name = 'decisions.judge-targets'
                           and j.state in ('requested', 'running'))`, [instrumentKey])).map(({ id }) => id);
}
/** What an organisation's targets stand on now, and the day it is in Sweden. */
async function basisOf(read, organisationId, instrumentKey) {
	const [row] = await read.query(`select ${basis("$2::uuid")} as basis, to_char(now() at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as today`, [instrumentKey, organisationId]);
	return row;
}
function targetsToJudge(read, organisationId) {
	return read.query(`select t.id, t.decision_id as "decisionId", t.facts, t.version, to_char(t.done_on, 'YYYY-MM-DD') as "doneOn",
            (select json_build_object('targetVersion', j.target_version, 'verdict', j.verdict,
                      'doneOn', to_char(j.done_on, 'YYYY-MM-DD'), 'evidence', j.evidence)
               from decision_judgement j where j.target_id = t.id order by j.judged_at desc, j.id desc limit 1) as before
       from decision_target t join decision d on d.id = t.decision_id
      where t.organisation_id = $1 and t.removed_at is null and d.withdrawn_at is null order by t.decision_id, t.position, t.id`, [organisationId]);
}
/** Four statements, however many targets there are. */
async function measuresOf(read, asked) {
	const { organisationId, instrumentKey, nodes, unitIds, trainingIds } = asked;
	const [round] = await read.query(`select r.id, q.response_rate as "responseRate" from round r
       join instrument_version v on v.id = r.instrument_version_id
       left join quality q on q.round_id = r.id and q.branch = 'own'
      where r.organisation_id = $1 and v.instrument_key = $2 and r.state in ('scored', 'published')
      order by r.reporting_year desc, r.id desc limit 1`, [organisationId, instrumentKey]);
	const scores = await read.query(`select s.round_id as "roundId", case when u.parent_id is null and u.branch = 'own' then null else s.unit_id end as "unitId",
            s.node_id as "nodeId", s.mean, s.low, s.high, s.reason
       from score s join round_unit u on u.round_id = s.round_id and u.unit_id = s.unit_id
      where s.round_id = $1 and s.part = 'whole' and s.node_id = any ($2)
        and ((u.parent_id is null and u.branch = 'own') or s.unit_id = any ($3::uuid[]))`, [
		round?.id ?? null,
		nodes,
		unitIds
	]);
	const gaps = await read.query(`select e.id as "editionId", v.node_id as "nodeId", c.kind as cohort, v.mean, v.low, v.high, f.median,
            coalesce(v.reason, f.reason) as reason
       from (select e.id from edition e join instrument_version i on i.id = e.instrument_version_id
              where i.instrument_key = $2 and e.state = 'published' order by e.published_at desc limit 1) e
       join organisation o on o.id = $1
       join edition_value v on v.edition_id = e.id and v.organisation_id = o.id and v.node_id = any ($3)
       join edition_cohort c on c.edition_id = e.id and c.shown
        and c.key in ('all', 'main:' || left(o.skr_group, 1), 'group:' || o.skr_group)
       join edition_figure f on f.edition_id = e.id and f.cohort_key = c.key and f.node_id = v.node_id`, [
		organisationId,
		instrumentKey,
		nodes
	]);
	const participation = await read.query(`select p.training_id as "trainingId", p.unit_id as "unitId", p.role, p.participants, p.headcount,
            to_char(p.held_on, 'YYYY-MM-DD') as "heldOn"
       from training_participation p where p.organisation_id = $1 and p.training_id = any ($2::uuid[])`, [organisationId, trainingIds]);
	return {
		round: round ?? null,
		scores,
		gaps,
		participation
	};
}
// ../../packages/model/src/decisions/decision.ts
/** Measured with uncertainty, so that its verdict is one of method 2.4; the others are counted and are exact. */
function isMeasured({ kind }) {
	return kind === "score" || kind === "gap-to-median";
}
// ../../packages/model/src/decisions/judge-target.ts
/**
* The verdict on a target, and on each unit of it. A target for several units is reached when each of them has reached it:
* its verdict is that of the unit that is furthest from it.
*
* @param today ISO day; what is not reached after the date is missed
*/
function judgeTarget(target, evidence, today) {
	const isOver = today > target.dueOn;
	if (target.kind === "action") return {
		verdict: reachedOr(target.doneOn !== null && target.doneOn <= today, isOver),
		each: []
	};
	const each = evidence.map((one) => verdictOn(target, one, isOver));
	return {
		verdict: furthest(each),
		each
	};
}
/** Method 2.4 for what is measured; what is counted is reached or not. Without an interval nothing is said of a level. */
function verdictOn(target, { value, low, high, gap }, isOver) {
	if (gap === "notMeasured" || gap === "missing") return "notMeasured";
	if (value === null) return "notShown";
	if (isMeasured(target)) return targetVerdict({
		mean: value,
		low,
		high
	}, target.threshold, isOver) ?? "notShown";
	return reachedOr(value >= target.threshold, isOver);
}
function reachedOr(isReached, isOver) {
	return isReached ? "reachedForCertain" : isOver ? "missed" : "notReached";
}
/** From the furthest to the nearest. What is not known is further from the target than what is probably reached. */
const fromFurthest = [
	"missed",
	"notReached",
	"cannotBeTold",
	"notMeasured",
	"notShown",
	"probablyReached",
	"reachedForCertain"
];
function furthest(each) {
	return fromFurthest.find((verdict) => each.includes(verdict)) ?? "notMeasured";
}
/**
* Why a target is judged otherwise than before: it was written or changed; a round was counted; an edition was published;
* participation was registered; the action was done; or only the date has passed. Null: nothing has changed.
*/
function causeOf(before, now) {
	if (before === null || before.targetVersion !== now.targetVersion) return "target";
	if (before.doneOn !== now.doneOn) return "action";
	const said = (of, what) => JSON.stringify(of.map(what));
	const differs = (what) => said(before.evidence, what) !== said(now.evidence, what);
	if (differs(({ editionId }) => editionId)) return "edition";
	if (differs((one) => one)) return now.kind === "training" ? "participation" : "round";
	return before.verdict === now.verdict ? null : "date";
}
// ../../packages/model/src/trainings/training.ts
/** The five levels that competence is lifted on, from the executive management's own board to the user of a system. */
const trainingRoles = [
	"politician",
	"executive",
	"manager",
	"specialist",
	"employee"
];
// ../../packages/model/src/trainings/programme.ts
/**
* The reach of each role: the most that any one training reached, unit by unit, added up. People are not told apart, so
* adding two trainings would count those twice who went to both; the largest is at least true.
*
* @example 8 of 10 managers at one training and 5 of 10 at another, in one unit: 8 of 10
*/
function reachOf(rows) {
	return trainingRoles.flatMap((role) => {
		const best = /* @__PURE__ */ new Map();
		const sums = /* @__PURE__ */ new Map();
		for (const row of rows) {
			if (row.role !== role) continue;
			const key = `${row.trainingId} ${row.unitId}`;
			const { participants = 0, headcount = 0 } = sums.get(key) ?? {};
			const of = Math.max(headcount, row.headcount);
			sums.set(key, {
				unitId: row.unitId,
				participants: Math.min(participants + row.participants, of),
				headcount: of
			});
		}
		for (const { unitId, participants, headcount } of sums.values()) {
			const known = best.get(unitId);
			if (!known || participants / headcount > known.participants / known.headcount) best.set(unitId, {
				participants,
				headcount
			});
		}
		if (best.size === 0) return [];
		const all = [...best.values()];
		const sum = (of) => all.reduce((total, one) => total + one[of], 0);
		return [{
			role,
			participants: sum("participants"),
			headcount: sum("headcount")
		}];
	});
}
// src/decisions/evidence-for.ts
/**
* What is shown of the things that a target is about: one piece for the organisation, or one for each unit that it names.
* What is hidden comes as its reason, never as a number.
*/
function evidenceFor(target, measures) {
	switch (target.kind) {
		case "score": return (target.unitIds.length === 0 ? [null] : target.unitIds).map((unitId) => scoreOf(measures, target.node, unitId));
		case "gap-to-median": {
			const gap = measures.gaps.find(({ nodeId, cohort }) => nodeId === target.node && cohort === target.cohort);
			if (!gap) return [nothing$1(null, "notMeasured")];
			const { editionId, mean, low, high, median, reason } = gap;
			if (mean === null || median === null) return [{
				...nothing$1(null, reason ?? "missing"),
				editionId
			}];
			const from = (points) => points === null ? null : points - median;
			return [{
				...nothing$1(null, reason),
				editionId,
				value: mean - median,
				low: from(low),
				high: from(high)
			}];
		}
		case "response-rate": {
			const { round } = measures;
			if (!round) return [nothing$1(null, "notMeasured")];
			if (round.responseRate === null) return [{
				...nothing$1(null, "hidden"),
				roundId: round.id
			}];
			return [{
				...nothing$1(null, null),
				roundId: round.id,
				value: round.responseRate * 100
			}];
		}
		case "training": {
			const reach = reachOf(measures.participation.filter(({ trainingId }) => trainingId === target.trainingId)).find(({ role }) => role === target.role);
			const share = reach ? 100 * reach.participants / reach.headcount : 0;
			return [{
				...nothing$1(null, null),
				value: share
			}];
		}
		case "action": return [];
	}
}
function scoreOf({ round, scores }, node, unitId) {
	if (!round) return nothing$1(unitId, "notMeasured");
	const score = scores.find((one) => one.nodeId === node && one.unitId === unitId);
	if (!score) return {
		...nothing$1(unitId, unitId === null ? "missing" : "hidden"),
		roundId: round.id
	};
	const { mean: value, low, high, reason } = score;
	return {
		...nothing$1(unitId, reason),
		value,
		low,
		high,
		roundId: round.id
	};
}
function nothing$1(unitId, gap) {
	return {
		unitId,
		value: null,
		low: null,
		high: null,
		gap,
		roundId: null,
		editionId: null
	};
}
// src/decisions/judged-instrument.ts
/** The questionnaire that decisions are followed up by. */
const judgedInstrument = "digital-maturity";
// src/decisions/judge-targets.handler.ts
/**
* Judges every target of an organisation's decisions by what is shown today (method 2.4), and writes down what differs from
* what was said before, and why. What has not changed leaves nothing: judging twice is judging once.
*/
async function judgeTargets(run, { commit, progress }) {
	const { organisationId } = run;
	if (!organisationId) throw new RuleBroken("NOT_FOUND");
	progress("judge", 0, 1);
	await commit(async (client) => {
		const tx = statementsOf(client);
		const { basis, today } = await basisOf(tx, organisationId, judgedInstrument);
		const targets = await targetsToJudge(tx, organisationId);
		const measures = await measuresOf(tx, {
			organisationId,
			instrumentKey: judgedInstrument,
			...askedBy(targets)
		});
		const changed = targets.flatMap((target) => {
			const judgement = judge(target, evidenceFor(target.facts, measures), today);
			return judgement ? [{
				target,
				judgement
			}] : [];
		});
		if (changed.length > 0) {
			const judgements = changed.map(({ judgement }) => judgement);
			await addJudgements(tx, organisationId, judgements);
		}
		for (const { target, judgement } of changed) await recordAuditEvent(tx, {}, {
			kind: "TARGET_JUDGED",
			subjectId: target.decisionId,
			organisationId,
			detail: {
				targetId: target.id,
				verdict: judgement.verdict,
				before: target.before?.verdict ?? null,
				cause: judgement.cause
			}
		});
		await keepBasis(tx, organisationId, basis);
	});
}
/** Null: it is as it was. */
function judge({ id, facts, version, doneOn, before }, found, today) {
	const { verdict, each } = judgeTarget({
		...facts,
		doneOn
	}, found, today);
	const evidence = found.map((one, place) => ({
		...one,
		verdict: each[place]
	}));
	const cause = causeOf(before && {
		...before,
		evidence: before.evidence.map(withoutVerdict)
	}, {
		kind: facts.kind,
		targetVersion: version,
		verdict,
		doneOn,
		evidence: found
	});
	return cause && {
		targetId: id,
		targetVersion: version,
		verdict,
		cause,
		doneOn,
		evidence
	};
}
/** In the order in which evidence is made, so that two of them compare as texts: jsonb has an order of its own. */
function withoutVerdict({ unitId, value, low, high, gap, roundId, editionId }) {
	return {
		unitId,
		value,
		low,
		high,
		gap,
		roundId,
		editionId
	};
}
/** What has to be read for some targets. */
function askedBy(targets) {
	const facts = targets.map((target) => target.facts);
	const distinct = (values) => [...new Set(values)];
	return {
		nodes: distinct(facts.flatMap((one) => "node" in one ? [one.node] : [])),
		unitIds: distinct(facts.flatMap((one) => one.kind === "score" ? one.unitIds : [])),
		trainingIds: distinct(facts.flatMap((one) => one.kind === "training" ? [one.trainingId] : []))
	};
}
/** So long after its date a reminder that has not been written is written no more: the target is older than its decision here. */
const stopDaysAfter = 14;
/**
* Writes the mails of targets whose date is near, or has just passed, without being reached. A date of a target gives each
* of them once, whoever looks how often; a decision that is entered years later sends nothing.
*
* @returns how many mails were written
*/
async function remindOfTargets(client) {
	const { rowCount } = await client.query(`with due as (
       select t.id, t.organisation_id, t.due_on, t.facts ->> 'responsibleAddress' as address,
              case when t.due_on < today.day then 'target_over' else 'target_near' end as kind
         from (select (now() at time zone 'Europe/Stockholm')::date as day) today
         join decision_target t on t.due_on between today.day - ${stopDaysAfter}::int and today.day + 30::int
         join decision d on d.id = t.decision_id and d.withdrawn_at is null
         join lateral (select j.verdict from decision_judgement j where j.target_id = t.id and j.target_version >= t.version
                        order by j.judged_at desc, j.id desc limit 1) j
              on j.verdict not in ('reachedForCertain', 'probablyReached')
        where t.removed_at is null and t.facts ->> 'responsibleAddress' is not null),
     written as (
       insert into decision_reminder (target_id, organisation_id, kind, due_on)
       select id, organisation_id, kind, due_on from due on conflict do nothing returning target_id, kind)
     insert into mail (organisation_id, kind, target_id, notice, address)
     select due.organisation_id, 'notice', due.id, due.kind, lower(due.address)
       from written join due on due.id = written.target_id and due.kind = written.kind`);
	return rowCount ?? 0;
}
/** Null: the target is not followed up any more. */
async function readTargetToName(db, targetId) {
	const { rows } = await db.query(`select o.name as "organisationName", d.id as "decisionId", d.title as decision, t.facts ->> 'title' as target,
            to_char(t.due_on, 'YYYY-MM-DD') as "dueOn"
       from decision_target t join decision d on d.id = t.decision_id join organisation o on o.id = t.organisation_id
      where t.id = $1 and t.removed_at is null and d.withdrawn_at is null`, [targetId]);
	return rows[0] ?? null;
}
// ../../packages/db/src/job-runs/job-run.store.ts
/** A client or pool for stores that read as people do: rows instead of a result. */
function readOf(db) {
	return { query: async (text, values = []) => (await db.query(text, [...values])).rows };
}
/**
* Writes down that work is asked for, in the transaction of the change that causes it; after the commit the id goes to
* the queue (`producer.send`). Should the process die in between, the sweeper sends it.
*
* @returns the id of the run
* @example const jobRunId = await requestJob(tx, closeRound.name, { organisationId, roundId, requestedBy: actor.personId })
*/
async function requestJob(tx, name, request = {}) {
	const id = v7();
	await tx.query(`insert into job_run (id, name, organisation_id, round_id, edition_id, parent_id, requested_by, total)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`, [
		id,
		name,
		request.organisationId ?? null,
		request.roundId ?? null,
		request.editionId ?? null,
		request.parentId ?? null,
		request.requestedBy ?? null,
		request.members?.length ?? null
	]);
	if (request.members?.length) await tx.query(`insert into job_run_organisation (job_run_id, organisation_id, round_id)
       select $1, m.organisation_id, m.round_id from unnest($2::uuid[], $3::uuid[]) as m (organisation_id, round_id)`, [
		id,
		request.members.map((member) => member.organisationId),
		request.members.map((member) => member.roundId)
	]);
	return id;
}
/**
* Runs that the queue has lost or never got: asked for `unsentAfterMs` ago and not sent, sent and not started, or
* started by a process that has not been heard of since `unseenAfterMs`. A run waits while a run below it is not over; and
* the waiting runs of an edition are not lost while others of it are being worked on: there are more than workers.
*/
async function sweepUnheard(db, { unsentAfterMs, unseenAfterMs, limit }) {
	const { rows } = await db.query(`with busy as (
       select distinct edition_id from job_run
        where state = 'running' and parent_id is not null and edition_id is not null
          and seen_at + make_interval(secs => $2 / 1000.0) > clock_timestamp())
     update job_run set sent_at = clock_timestamp() where id in (
       select r.id from job_run r
        where ((r.state = 'requested' and coalesce(r.sent_at + make_interval(secs => $2 / 1000.0),
                                                   r.requested_at + make_interval(secs => $1 / 1000.0)) < clock_timestamp())
            or (r.state = 'running' and r.seen_at + make_interval(secs => $2 / 1000.0) < clock_timestamp()
                and coalesce(r.sent_at, r.seen_at) + make_interval(secs => $2 / 1000.0) < clock_timestamp()))
          and not exists (select from job_run c where c.parent_id = r.id and c.state in ('requested', 'running'))
          and not (r.state = 'requested' and r.sent_at is not null
                   and exists (select from busy b where b.edition_id = r.edition_id))
        order by r.requested_at, r.id limit $3 for update skip locked)
     returning id, name, edition_id as "editionId"`, [
		unsentAfterMs,
		unseenAfterMs,
		limit
	]);
	return rows;
}
// src/decisions/keep-targets.handler.ts
/** One key for all processes that look: two of them would ask for the same work. */
const lock = `select pg_advisory_xact_lock(hashtextextended('decisions.keep-targets', 0))`;
/**
* One look at what targets stand on: whatever has changed has them judged again, and whoever is responsible for one whose
* date is near, or has passed, is written to. Looking twice makes the same rows as looking once.
*/
async function keepTargets({ pool, producer, logger }) {
	const runs = await transaction(pool, async (client) => {
		await client.query(lock);
		const requested = [];
		for (const organisationId of await organisationsToJudge(readOf(client), judgedInstrument)) requested.push(await requestJob(client, "decisions.judge-targets", { organisationId }));
		const mails = await remindOfTargets(client);
		if (mails > 0) logger.info({ mails }, "targets are near their date or past it");
		return requested;
	});
	for (const jobRunId of runs) await producer.send(jobRunId, "decisions.judge-targets");
}
// ../../packages/db/src/editions/edition-audit.store.ts
async function readEditionRows(db, editionId) {
	const of = async (text) => (await db.query(text, [editionId])).rows;
	const members = await of(`select m.organisation_id as "organisationId", m.round_id as "roundId", m.main_group as "mainGroup", m.skr_group as "skrGroup",
            coalesce((select min(v.sharing_level) from edition_value v
                       where v.edition_id = m.edition_id and v.organisation_id = m.organisation_id), 0) as "sharingLevel"
       from edition_member m where m.edition_id = $1 order by m.organisation_id`);
	const cohorts = await of(`select key, parent_key as "parentKey", named_members as "namedMembers" from edition_cohort where edition_id = $1
      order by array_position(array['all', 'main', 'group'], kind) nulls last, key`);
	const figures = await of(`select cohort_key as "cohortKey", node_id as "nodeId", organisations, mean, p10, q25, median, q75, p90
       from edition_figure where edition_id = $1`);
	const nodes = await of(`select distinct node_id as "nodeId" from edition_figure where edition_id = $1 order by 1`);
	const told = await of(`select cohort_key as "cohortKey", node_id as "nodeId" from edition_position
      where edition_id = $1 and position is not null group by 1, 2`);
	return {
		editionId,
		members,
		cohorts,
		figures,
		nodes: nodes.map(({ nodeId }) => nodeId),
		told
	};
}
/** For each of some nodes the means by organisation: a share of an edition at a time, since a country has millions. */
async function readEditionValues(db, editionId, nodes) {
	const { rows } = await db.query(`select node_id as "nodeId", coalesce(jsonb_object_agg(organisation_id, mean) filter (where mean is not null), '{}') as means
       from edition_value where edition_id = $1 and node_id = any ($2) group by node_id order by node_id`, [editionId, [...nodes]]);
	return rows;
}
/** The published editions of the same instrument, of every year, that an edition can be subtracted from. */
async function earlierEditions(db, editionId) {
	const { rows } = await db.query(`select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
      where e.id <> $1 and e.state in ('published', 'superseded')
        and v.instrument_key = (select w.instrument_key from edition x join instrument_version w on w.id = x.instrument_version_id
                                 where x.id = $1)
      order by e.reporting_year, e.number, e.id`, [editionId]);
	return rows.map(({ id }) => id);
}
/** Binary rows of (round_id, unit_id, node_id, mean): the means of statements that are shown inside organisations. */
function copyShownItems(client, roundIds) {
	return copyOut(client, `select round_id, unit_id, node_id, mean from score
      where round_id = any (${uuidList(roundIds)}) and part = 'whole' and mean is not null and starts_with(node_id, 'item:')`);
}
/**
* Keeps the report of an attack, and moves the edition on when nothing was found. What was attacked must still be there.
*
* @throws when the edition has been computed anew meanwhile, or published
*/
async function saveEditionReport(client, { editionId, contentHash, report }) {
	const { rowCount } = await client.query(`update edition set state = $3 where id = $1 and content_hash = $2 and state in ('computed', 'audited')`, [
		editionId,
		contentHash,
		report.passed ? "audited" : "computed"
	]);
	if (!rowCount) throw new Error("the edition is not what was attacked");
	await client.query(`delete from edition_audit where edition_id = $1`, [editionId]);
	await client.query(`insert into edition_audit (edition_id, content_hash, recipe_hash, passed, attacks, findings, took_ms)
     select $1, $2, e.recipe_hash, $3, $4, $5, $6 from edition e where e.id = $1`, [
		editionId,
		contentHash,
		report.passed,
		JSON.stringify(report.attacks),
		JSON.stringify(report.findings),
		report.tookMs
	]);
}
// ../../packages/model/src/editions/edition-lifecycle.ts
/**
* The allowed steps: from which states, to which state, and the code of the refusal. Anything else is refused. What is
* published never changes; it can only be followed by a newer edition. Whoever computes an audited edition again has a
* computed one: what was attacked is no longer there.
*/
const steps$2 = {
	compute: {
		from: [
			"draft",
			"computed",
			"audited"
		],
		to: "computed",
		refusal: "EDITION_NOT_OPEN"
	},
	audit: {
		from: ["computed"],
		to: "audited",
		refusal: "EDITION_NOT_COMPUTED"
	},
	publish: {
		from: ["audited"],
		to: "published",
		refusal: "EDITION_NOT_AUDITED"
	},
	supersede: {
		from: ["published"],
		to: "superseded",
		refusal: "EDITION_NOT_PUBLISHED"
	}
};
function editionAllows(state, step) {
	return steps$2[step].from.includes(state);
}
// ../../packages/db/src/scores/round-to-score.store.ts
/** Rounds with their trees as they were when the round opened, in the order of their ids. */
async function readRoundsToScore(db, roundIds) {
	const { rows: rounds } = await db.query(`select id as "roundId", organisation_id as "organisationId", instrument_version_id as "instrumentVersionId",
            reporting_year as "reportingYear", state, jsonb_array_length(own_questions) as "ownQuestions" from round where id = any ($1::uuid[]) order by id`, [[...roundIds]]);
	const { rows: units } = await db.query(`select round_id as "roundId", unit_id as "unitId", parent_id as "parentId", branch, frame, invited, published, respondents
       from round_unit where round_id = any ($1::uuid[]) order by round_id, position, unit_id`, [[...roundIds]]);
	const unitsOf = new Map(rounds.map((round) => [round.roundId, []]));
	for (const { roundId, ...unit } of units) unitsOf.get(roundId)?.push(unit);
	return rounds.map((round) => ({
		...round,
		units: unitsOf.get(round.roundId) ?? []
	}));
}
async function readInstrumentVersions(db, ids) {
	const { rows } = await db.query(`select id, collection, definition from instrument_version where id = any ($1::uuid[]) order by id`, [[...new Set(ids)]]);
	return rows;
}
// ../../packages/model/src/instruments/instrument-problem.ts
/** `['categories', 2, 'id']` as people write it: `categories[2].id`. */
function pathText(path) {
	return path.map((part, index) => typeof part === "number" ? `[${part}]` : `${index === 0 ? "" : "."}${String(part)}`).join("");
}
/** The schema's own complaint in the product's two languages; its English internals never reach a reader. */
function problemOfIssue(issue) {
	const path = pathText(issue.path);
	switch (issue.code) {
		case "unrecognized_keys": {
			const keys = issue.keys.join(", ");
			return problem(path, "UNKNOWN_KEY", `okänd nyckel: ${keys}`, `unknown key: ${keys}`);
		}
		case "invalid_type": return issue.input === void 0 ? problem(path, "MISSING", `saknas (${issue.expected})`, `missing (${issue.expected})`) : problem(path, "WRONG_TYPE", `ska vara ${issue.expected}`, `must be ${issue.expected}`);
		case "invalid_value": {
			const values = issue.values.map(String).join(", ");
			return problem(path, "WRONG_VALUE", `ska vara något av: ${values}`, `must be one of: ${values}`);
		}
		case "too_small":
			if (issue.origin === "string") return problem(path, "EMPTY_TEXT", "är inte ifylld", "is not filled in");
			return issue.origin === "array" ? problem(path, "TOO_SHORT", `ska ha minst ${issue.minimum}`, `must have at least ${issue.minimum}`) : problem(path, "TOO_SMALL", `får inte vara under ${issue.minimum}`, `must not be below ${issue.minimum}`);
		case "too_big": return problem(path, "TOO_BIG", `får inte vara över ${issue.maximum}`, `must not be above ${issue.maximum}`);
		case "invalid_format": return problem(path, "WRONG_FORM", "har inte rätt form", "does not have the right form");
		default: return problem(path, "INVALID", "är inte giltig", "is not valid");
	}
}
/** Shorthand for the checks: place, code, the sentence in Swedish and English. */
function problem(path, code, sv, en) {
	return {
		path,
		code,
		message: {
			sv,
			en
		}
	};
}
// ../../packages/model/src/instruments/instrument-rules.ts
/**
* What the schema cannot say: ids are unique, references exist, every scale is labelled, weights can be normalised,
* something is scored. An instrument that passes can be counted and scored without a further question.
*/
function ruleProblems(instrument) {
	return [
		...uniqueIds(instrument),
		...references(instrument),
		...contents(instrument),
		...scaleProblems(instrument.scale, ["scale"]),
		...itemProblems(instrument),
		...weightProblems(instrument),
		...presentationProblems(instrument)
	];
}
function uniqueIds(instrument) {
	const places = [];
	const add = (kind, list, path) => list.forEach(({ id }, index) => places.push({
		kind,
		id,
		path: [
			...path,
			index,
			"id"
		]
	}));
	add("dimension", instrument.dimensions, ["dimensions"]);
	add("area", instrument.areas, ["areas"]);
	add("category", instrument.categories, ["categories"]);
	add("role", instrument.roles, ["roles"]);
	add("background", instrument.background, ["background"]);
	instrument.categories.forEach((category, index) => {
		add("factor", category.factors ?? [], [
			"categories",
			index,
			"factors"
		]);
	});
	for (const { item, path } of itemsWithPath(instrument)) places.push({
		kind: "item",
		id: item.id,
		path: [...path, "id"]
	});
	const seen = /* @__PURE__ */ new Set();
	return places.flatMap(({ kind, id, path }) => {
		const key = `${kind}:${id}`;
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [problem(pathText(path), "DUPLICATE_ID", `”${id}” finns redan`, `"${id}" is used twice`)];
	});
}
function references(instrument) {
	const dimensions = new Set(instrument.dimensions.map(({ id }) => id));
	const areas = new Set(instrument.areas.map(({ id }) => id));
	const roles = new Set(instrument.roles.map(({ id }) => id));
	const items = new Set(itemsWithPath(instrument).map(({ item }) => item.id));
	const asked = [];
	instrument.categories.forEach((category, c) => {
		asked.push({
			known: dimensions,
			id: category.dimension,
			path: [
				"categories",
				c,
				"dimension"
			]
		});
		category.factors?.forEach((factor, f) => asked.push({
			known: areas,
			id: factor.area,
			path: [
				"categories",
				c,
				"factors",
				f,
				"area"
			]
		}));
	});
	asked.push({
		known: dimensions,
		id: instrument.types?.axes.x,
		path: [
			"types",
			"axes",
			"x"
		]
	});
	asked.push({
		known: dimensions,
		id: instrument.types?.axes.y,
		path: [
			"types",
			"axes",
			"y"
		]
	});
	instrument.background.forEach(({ options }, b) => options.forEach((id, o) => asked.push({
		known: roles,
		id,
		path: [
			"background",
			b,
			"options",
			o
		]
	})));
	instrument.faults.forEach((fault, f) => asked.push({
		known: items,
		id: fault.item,
		path: [
			"faults",
			f,
			"item"
		]
	}));
	return asked.flatMap(({ known, id, path }) => id === void 0 || known.has(id) ? [] : [problem(pathText(path), "UNKNOWN_REFERENCE", `”${id}” finns inte`, `"${id}" does not exist`)]);
}
function contents(instrument) {
	const used = new Set(instrument.categories.map(({ dimension }) => dimension));
	const empty = instrument.dimensions.flatMap(({ id }, index) => used.has(id) ? [] : [problem(`dimensions[${index}]`, "EMPTY_DIMENSION", `”${id}” har ingen kategori`, `"${id}" has no category`)]);
	const shapes = instrument.categories.flatMap((category, index) => category.factors === void 0 === (category.items === void 0) ? [problem(`categories[${index}]`, "FACTORS_OR_ITEMS", "ska ha antingen factors eller items", "must have either factors or items")] : []);
	return [...empty, ...shapes];
}
function scaleProblems(scale, path) {
	if (scale === void 0) return [];
	const at = pathText(path);
	if (scale.min >= scale.max) return [problem(at, "EMPTY_SCALE", "min ska vara mindre än max", "min must be less than max")];
	if (scale.max - scale.min + 2 > 255) return [problem(at, "LONG_SCALE", "har fler än 254 steg", "has more than 254 steps")];
	const wanted = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step));
	const missing = wanted.filter((step) => !(step in scale.labels));
	const extra = Object.keys(scale.labels).filter((step) => !wanted.includes(step));
	return [...missing.map((step) => problem(`${at}.labels`, "UNLABELLED_STEP", `steg ${step} saknar text`, `step ${step} has no label`)), ...extra.map((step) => problem(`${at}.labels.${step}`, "UNKNOWN_STEP", "är inget steg på skalan", "is not a step of the scale"))];
}
function itemProblems(instrument) {
	return itemsWithPath(instrument).flatMap(({ item, path }) => {
		const at = pathText(path);
		const found = scaleProblems(item.scale, [...path, "scale"]);
		if (item.scale && item.maxPoints !== void 0) found.push(problem(at, "SCALE_AND_POINTS", "har både skala och poäng", "has both a scale and points"));
		if (instrument.collection === "persons" && !item.scale && !instrument.scale) found.push(problem(at, "NO_SCALE", "har ingen skala att svara på", "has no scale to answer on"));
		if (instrument.collection === "persons" && item.maxPoints !== void 0) found.push(problem(`${at}.maxPoints`, "POINTS_OF_PERSONS", "poäng hör till gemensamma svar", "points belong to joint answers"));
		return found;
	});
}
function weightProblems(instrument) {
	const found = [];
	const check = (weights, path) => {
		if (weights.length > 0 && weights.every((weight) => weight === 0)) found.push(problem(path, "NO_WEIGHT", "vikterna är noll allihop", "the weights are all zero"));
	};
	check(instrument.dimensions.map(({ weight }) => weight), "dimensions");
	for (const { id } of instrument.dimensions) check(instrument.categories.filter(({ dimension }) => dimension === id).map(({ weight }) => weight), "categories");
	instrument.categories.forEach((category, c) => {
		check((category.factors ?? []).map(({ weight }) => weight), `categories[${c}].factors`);
		const parents = category.factors?.map((factor, f) => ({
			path: `categories[${c}].factors[${f}]`,
			items: factor.items
		}));
		for (const { path, items } of parents ?? [{
			path: `categories[${c}]`,
			items: category.items ?? []
		}]) {
			check(items.map(({ weight }) => weight), `${path}.items`);
			if (items.length > 0 && !items.some((item) => isScored(instrument, item))) found.push(problem(path, "NOTHING_SCORED", "har inget som ger ett indexvärde", "has nothing that is scored"));
		}
	});
	return found;
}
function presentationProblems(instrument) {
	if (instrument.presentation === void 0) return [];
	const wanted = instrument.categories.map(({ id }) => id).toSorted();
	const given = instrument.presentation.toSorted();
	return wanted.length === given.length && wanted.every((id, index) => id === given[index]) ? [] : [problem("presentation", "PRESENTATION_INCOMPLETE", "ska nämna varje kategori exakt en gång", "must name every category exactly once")];
}
/** An item enters the score when it has a scale, or points of which there is at least one to get. */
function isScored(instrument, item) {
	if (item.maxPoints !== void 0) return item.maxPoints > 0;
	return item.scale !== void 0 || instrument.scale !== void 0;
}
function itemsWithPath(instrument) {
	return instrument.categories.flatMap((category, c) => [...(category.factors ?? []).flatMap((factor, f) => factor.items.map((item, i) => ({
		item,
		path: [
			"categories",
			c,
			"factors",
			f,
			"items",
			i
		]
	}))), ...(category.items ?? []).map((item, i) => ({
		item,
		path: [
			"categories",
			c,
			"items",
			i
		]
	}))]);
}
// ../../packages/model/src/instruments/items-in-order.ts
/**
* Every item in the order of the answer bytes: the file's own order of categories, factors and items. This order is part
* of a published version; `presentation` never changes it.
*/
function itemsInOrder(instrument) {
	return instrument.categories.flatMap((category) => [...(category.factors ?? []).flatMap((factor) => factor.items.map((item) => ({
		category,
		factor,
		item
	}))), ...(category.items ?? []).map((item) => ({
		category,
		factor: null,
		item
	}))]).map(({ category, factor, item }, position) => ({
		id: item.id,
		nodeId: `item:${item.id}`,
		position,
		categoryId: category.id,
		factorId: factor?.id ?? null,
		text: item.text,
		reversed: item.reversed,
		scored: isScored(instrument, item),
		...answerForm(instrument, item),
		weight: weightOf(item)
	}));
}
/** An item's share among its siblings before normalising: stated, else its points, else 1. */
function weightOf(item) {
	return item.weight ?? item.maxPoints ?? 1;
}
function answerForm(instrument, item) {
	if (item.maxPoints !== void 0) return {
		categories: Math.max(2, item.maxPoints + 1),
		maxPoints: item.maxPoints,
		scale: null,
		dontKnow: false
	};
	const scale = item.scale ?? instrument.scale ?? null;
	if (scale === null) return {
		categories: 2,
		maxPoints: null,
		scale: null,
		dontKnow: false
	};
	return {
		categories: scale.max - scale.min + 1,
		maxPoints: null,
		scale,
		dontKnow: scale.dontKnow !== void 0
	};
}
// ../../packages/model/src/instruments/to-score-tree.ts
/**
* The instrument as the scoring sees it: items in the order of the answer bytes; factors, categories, areas, dimensions
* and the total, children before parents. Unscored items have their byte but are part of no node.
*
* Areas group the factors a second time and are no part of the total. Dimensions weigh alike unless stated.
*/
function toScoreTree(instrument) {
	const items = itemsInOrder(instrument);
	const partsOf = (belongs) => items.filter((item) => item.scored && belongs(item)).map(({ nodeId, weight }) => ({
		id: nodeId,
		weight
	}));
	const factors = instrument.categories.flatMap((category) => category.factors ?? []);
	const factorNodes = instrument.categories.flatMap((category) => (category.factors ?? []).map((factor) => ({
		id: `factor:${factor.id}`,
		parts: partsOf((item) => item.categoryId === category.id && item.factorId === factor.id)
	})));
	const categoryNodes = instrument.categories.map((category) => ({
		id: `category:${category.id}`,
		parts: category.factors ? category.factors.map(({ id, weight }) => ({
			id: `factor:${id}`,
			weight: weight ?? 1
		})) : partsOf((item) => item.categoryId === category.id)
	}));
	const areaNodes = instrument.areas.flatMap((area) => {
		const parts = factors.filter((factor) => factor.area === area.id);
		return parts.length === 0 ? [] : [{
			id: `area:${area.id}`,
			parts: parts.map(({ id, weight }) => ({
				id: `factor:${id}`,
				weight: weight ?? 1
			}))
		}];
	});
	const dimensionNodes = instrument.dimensions.map((dimension) => ({
		id: `dimension:${dimension.id}`,
		parts: instrument.categories.filter((category) => category.dimension === dimension.id).map(({ id, weight }) => ({
			id: `category:${id}`,
			weight: weight ?? 1
		}))
	}));
	const total = {
		id: "total",
		parts: instrument.dimensions.map(({ id, weight }) => ({
			id: `dimension:${id}`,
			weight: weight ?? 1
		}))
	};
	return {
		items: items.map(({ nodeId, categories, reversed, scored }) => ({
			id: nodeId,
			categories,
			reversed,
			scored
		})),
		nodes: [
			...factorNodes,
			...categoryNodes,
			...areaNodes,
			...dimensionNodes,
			total
		]
	};
}
// ../../packages/model/src/editions/recipe-of.ts
/** How the answers of one round become its scores. Two rounds with equal recipes are computed alike. */
function recipeOfScores(instrument) {
	return recipeOf({
		key: instrument.id,
		version: instrument.version
	}, toScoreTree(instrument));
}
/** How scores become an edition: the same, and the seed for what is drawn. */
function recipeOfEdition(instrument, seed) {
	return {
		...recipeOfScores(instrument),
		seed
	};
}
// ../../packages/model/src/instruments/instrument.ts
/** Both languages of the product; Swedish first. */
const localisedText = z.strictObject({
	sv: z.string().min(1),
	en: z.string().min(1)
});
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);
const weight = z.number().nonnegative();
const scale = z.strictObject({
	min: z.int(),
	max: z.int(),
	labels: z.record(z.string(), localisedText),
	/** Present when "don't know" may be answered. */
	dontKnow: localisedText.optional()
});
const item = z.strictObject({
	id,
	text: localisedText,
	reversed: z.boolean().default(false),
	/** Among the items of its factor or category; default: its `maxPoints`, else 1. */
	weight: weight.optional(),
	/** Its own scale instead of the instrument's. */
	scale: scale.optional(),
	/** Scored by points out of this maximum. One byte holds points + 1, hence 254. */
	maxPoints: z.int().min(0).max(254).optional()
});
const factor = z.strictObject({
	id,
	title: localisedText,
	area: id.optional(),
	weight: weight.optional(),
	items: z.array(item).min(1)
});
const category = z.strictObject({
	id,
	dimension: id,
	title: localisedText,
	about: localisedText.optional(),
	weight: weight.optional(),
	factors: z.array(factor).min(1).optional(),
	items: z.array(item).min(1).optional()
});
const type = z.strictObject({
	id,
	x: z.enum(["low", "high"]),
	y: z.enum(["low", "high"]),
	title: localisedText,
	about: localisedText,
	advice: localisedText
});
const fault = z.strictObject({
	text: localisedText,
	/** Code of the organisation and id of the item whose row in the source is faulty: import leaves its points out. */
	organisation: z.string().optional(),
	item: z.string().optional()
});
/**
* The format of an instrument file. One format for questionnaires of persons (scales, factors, areas) and for joint
* answers with points (categories that hold items directly). Unknown keys are refused: a misspelt key is a mistake.
*/
const instrumentSchema = z.strictObject({
	id,
	version: z.string().regex(/^\d+\.\d+\.\d+$/),
	licence: z.string().min(1),
	/** Who made the questionnaire and where the answers come from; shown wherever its figures are. */
	source: z.string().min(1).optional(),
	collection: z.enum(["persons", "joint"]),
	title: localisedText,
	about: localisedText,
	instruction: localisedText.optional(),
	stem: localisedText.optional(),
	status: localisedText.optional(),
	/** Scale of every item that has neither a scale nor a maximum of its own. */
	scale: scale.optional(),
	dimensions: z.array(z.strictObject({
		id,
		title: localisedText,
		about: localisedText.optional(),
		weight: weight.optional()
	})).min(1),
	areas: z.array(z.strictObject({
		id,
		title: localisedText,
		about: localisedText.optional()
	})).default([]),
	categories: z.array(category).min(1),
	/** Ids of the categories in the order in which a respondent meets them; default: the file's order. */
	presentation: z.array(id).optional(),
	types: z.strictObject({
		axes: z.strictObject({
			x: id,
			y: id
		}),
		threshold: z.number().min(0).max(100),
		note: localisedText.optional(),
		quadrants: z.array(type).length(4)
	}).optional(),
	roles: z.array(z.strictObject({
		id,
		title: localisedText
	})).default([]),
	background: z.array(z.strictObject({
		id,
		optional: z.boolean(),
		text: localisedText,
		options: z.array(id),
		note: localisedText.optional()
	})).default([]),
	/** Documented faults of the official source. */
	faults: z.array(fault).default([])
});
// ../../packages/model/src/instruments/parse-instrument.ts
/**
* Reads an instrument from parsed JSON: first its form, then its rules. Every problem names its place.
*
* The rules are asked only when the form is right, since they follow references.
*/
function parseInstrument(json) {
	if (typeof json !== "object" || json === null || Array.isArray(json)) return {
		ok: false,
		problems: [problem("", "NOT_AN_OBJECT", "filen är inget objekt", "the file is not an object")]
	};
	const parsed = instrumentSchema.safeParse(json, { reportInput: true });
	if (!parsed.success) return {
		ok: false,
		problems: parsed.error.issues.map(problemOfIssue)
	};
	const problems = ruleProblems(parsed.data);
	return problems.length > 0 ? {
		ok: false,
		problems
	} : {
		ok: true,
		instrument: parsed.data
	};
}
// src/scores/instruments.ts
function storedRecipe(recipe) {
	const body = canonicalRecipe(recipe);
	return {
		body,
		hash: createHash("sha256").update(body).digest()
	};
}
/** Reads instrument versions, in the order of their ids. @throws when a stored definition does not pass its own rules */
async function readInstruments(pool, ids) {
	return (await readInstrumentVersions(pool, ids)).map(({ id, collection, definition }) => {
		const instrument = instrumentOf(id, definition);
		return {
			id,
			collection,
			instrument,
			tree: toScoreTree(instrument),
			recipe: storedRecipe(recipeOfScores(instrument))
		};
	});
}
function instrumentOf(id, definition) {
	const parsed = parseInstrument(definition);
	if (!parsed.ok) throw new Error(`instrument version ${id} does not pass its rules`);
	return parsed.instrument;
}
const text = (longest) => z.strictObject({
	sv: z.string().trim().min(1).max(longest),
	en: z.string().trim().min(1).max(longest)
});
const ownQuestion = z.strictObject({ text: text(300) });
const explanation = z.strictObject({
	/** Of one statement; null: wherever the term stands. */
	itemId: z.string().max(64).nullable(),
	term: text(80),
	text: text(600)
});
z.array(ownQuestion).max(5);
z.array(explanation).max(40);
/**
* The tree that a round is scored by. Own questions are part of no node: they get figures of their own under the same
* limits, and no edition knows them, since an edition asks for the instrument's nodes.
*/
function treeOfRound(tree, ownQuestions) {
	if (ownQuestions === 0) return tree;
	const own = Array.from({ length: ownQuestions }, (_, index) => ({
		id: `own:${index + 1}`,
		categories: 6,
		reversed: false,
		scored: true
	}));
	return {
		items: [...tree.items, ...own],
		nodes: tree.nodes
	};
}
// src/scores/round-instruments.ts
function instrumentsOfRounds(rounds, versions) {
	const versionOf = new Map(versions.map((version) => [version.id, version]));
	const keyOf = ({ instrumentVersionId, ownQuestions }) => `${instrumentVersionId} ${ownQuestions}`;
	const found = /* @__PURE__ */ new Map();
	for (const round of rounds) {
		const version = versionOf.get(round.instrumentVersionId);
		if (version) found.set(keyOf(round), {
			...version,
			tree: treeOfRound(version.tree, round.ownQuestions)
		});
	}
	const keys = [...found.keys()];
	return {
		instruments: [...found.values()],
		indexOf: (round) => keys.indexOf(keyOf(round))
	};
}
// src/editions/in-order.ts
/**
* Works on up to `atOnce` of the inputs at a time and hands over the results in the order of the inputs. The next one is
* begun when a result is taken, so no more than `atOnce` results are in memory.
*
* @throws the first error, when what began beside it has come to its end
*/
async function* inOrder(inputs, atOnce, work) {
	const begun = [];
	let next = 0;
	const begin = () => {
		if (next >= inputs.length) return;
		const result = work(inputs[next++]);
		result.catch(() => void 0);
		begun.push(result);
	};
	try {
		for (let free = 0; free < atOnce; free++) begin();
		for (let result = begun.shift(); result; result = begun.shift()) {
			const finished = await result;
			begin();
			yield finished;
		}
	} finally {
		await Promise.allSettled(begun);
	}
}
// src/editions/attack-rounds.ts
/** Their counters are in memory together: of a whole country they would be gigabytes. */
const roundsPerTask = 50;
/**
* The attack inside organisations on the rounds of an edition, some at a time.
*
* @returns null where every round is answered jointly: those have nobody in them
*/
async function attackRounds(roundIds, { pool, computation }) {
	const rounds = await readRoundsToScore(pool, roundIds);
	const { instruments, indexOf } = instrumentsOfRounds(rounds, await readInstruments(pool, rounds.map(({ instrumentVersionId }) => instrumentVersionId)));
	const ofPersons = rounds.filter((round) => instruments[indexOf(round)]?.collection === "persons");
	if (ofPersons.length === 0) return null;
	const trees = instruments.map(({ tree }) => tree);
	const attackShare = async (share) => {
		const client = await pool.connect();
		const [counters, shown] = await copyRounds(client, share.map(({ roundId }) => roundId)).finally(() => client.release());
		const attacked = share.map((round) => ({
			roundId: round.roundId,
			organisationId: round.organisationId,
			tree: indexOf(round),
			units: round.units
		}));
		return computation.run("attack-rounds", {
			rounds: attacked,
			trees,
			counters,
			shown
		});
	};
	const shares = Array.from({ length: Math.ceil(ofPersons.length / roundsPerTask) }, (_, share) => ofPersons.slice(share * roundsPerTask, (share + 1) * roundsPerTask));
	let all = null;
	for await (const one of inOrder(shares, computation.size, attackShare)) all = all ? together(all, one) : one;
	return all;
}
async function copyRounds(client, roundIds) {
	return [await copyCounters(client, roundIds), await copyShownItems(client, roundIds)];
}
function together(one, other) {
	return {
		rounds: one.rounds + other.rounds,
		groups: one.groups + other.groups,
		items: one.items + other.items,
		answers: one.answers + other.answers,
		fourWithin25: one.fourWithin25 + other.fourWithin25,
		fewestInGroup: leastOf(one.fewestInGroup, other.fewestInGroup),
		fewestAnswers: leastOf(one.fewestAnswers, other.fewestAnswers),
		findings: [...one.findings, ...other.findings]
	};
}
function leastOf(one, other) {
	return one === null || other === null ? one ?? other : Math.min(one, other);
}
// src/editions/edition-report.ts
/** Findings that are kept one by one; beyond that only their number. */
const mostKept = 100;
/** What is kept of an attack: counts and ids. Passed only when nothing at all was found. */
function reportOf(attacked, rounds, earlier) {
	const { counts, ends } = attacked;
	const findings = [...attacked.findings.map(({ attack, cohortKey, nodeId, members }) => {
		return {
			attack,
			cohortKey,
			nodeId,
			organisationId: null,
			roundId: null,
			unitId: null,
			count: members
		};
	}), ...(rounds?.findings ?? []).map(({ attack, organisationId, roundId, unitId, people }) => {
		return {
			attack,
			cohortKey: null,
			nodeId: null,
			organisationId,
			roundId,
			unitId,
			count: people
		};
	})];
	const found = (attack) => findings.filter((finding) => finding.attack === attack).length;
	const of = (attack) => ({
		attack,
		...counts[attack],
		found: found(attack)
	});
	const attacks = [
		of("figures"),
		of("sums"),
		of("order"),
		{
			...of("ends"),
			pairs: ends.coalitions,
			possiblePairs: ends.possible,
			worlds: ends.worlds,
			pairsWithPlaces: ends.told,
			knownByPlaces: ends.knownByPlaces
		},
		{
			...of("differences"),
			earlier
		},
		...rounds ? [
			{
				attack: "groups",
				tried: rounds.groups,
				fewest: rounds.fewestInGroup,
				found: found("groups")
			},
			{
				attack: "items",
				tried: rounds.items,
				fewest: rounds.fewestAnswers,
				found: found("items")
			},
			{
				attack: "answers",
				tried: rounds.answers,
				fewest: null,
				found: found("answers"),
				fourWithin25: rounds.fourWithin25
			}
		] : []
	];
	return {
		passed: findings.length === 0,
		attacks,
		findings: findings.slice(0, mostKept)
	};
}
// src/editions/stored-edition.ts
/** Some nodes of an edition as the attacker wants them, with their values read anew. */
async function storedNodes(db, { editionId, members, cohorts, figures, told }, nodes) {
	const wanted = new Set(nodes);
	const keyOf = (row) => `${row.cohortKey} ${row.nodeId}`;
	const figureOf = new Map(figures.filter(({ nodeId }) => wanted.has(nodeId)).map((figure) => [keyOf(figure), figure]));
	const isTold = new Set(told.map(keyOf));
	const values = await readEditionValues(db, editionId, nodes);
	return {
		editionId,
		cohorts,
		members: members.map((member) => ({
			...member,
			roundId: member.roundId ?? ""
		})),
		nodes: values.map(({ nodeId, means }) => ({
			nodeId,
			values: Float64Array.from(members, ({ organisationId }) => means[organisationId] ?? NaN),
			figures: cohorts.map(({ key: cohortKey }) => figureOf.get(keyOf({
				cohortKey,
				nodeId
			})) ?? null),
			told: cohorts.map(({ key: cohortKey }) => isTold.has(keyOf({
				cohortKey,
				nodeId
			})))
		}))
	};
}
// src/editions/audit-edition.handler.ts
/** Nodes per task: enough tasks for a bar that moves. */
const nodesPerTask = 6;
/**
* The release gate (method 5.10, R12): attacks a computed edition as it lies in its tables, together with everything that was
* published before, and the rounds in it. With nothing found the edition is audited; else it stays computed, and the report
* says where to look.
*/
async function auditEdition(run, context) {
	const { pool, progress, commit, logger } = context;
	const failure = await failureBelow(pool, run.id);
	if (failure) throw new RuleBroken(failure);
	const edition = run.editionId ? await readEditionToCompute(pool, run.editionId) : null;
	if (!edition?.contentHash || !editionAllows(edition.state, "audit")) throw new RuleBroken("EDITION_NOT_COMPUTED");
	const startedAt = performance.now();
	const stored = await readEditionRows(pool, edition.id);
	progress("audit", 0, stored.members.length);
	const earlier = [];
	for (const id of await earlierEditions(pool, edition.id)) earlier.push(await readEditionRows(pool, id));
	const [attacked, rounds] = await Promise.all([attackOnThreads(stored, earlier, Number(edition.seed), context), attackRounds(stored.members.flatMap(({ roundId }) => roundId ?? []), context)]);
	const tookMs = Math.round(performance.now() - startedAt);
	const report = {
		...reportOf(attacked, rounds, earlier.length),
		tookMs
	};
	await commit(async (transaction) => {
		await saveEditionReport(transaction, {
			editionId: edition.id,
			contentHash: edition.contentHash,
			report
		});
		await endHandedOn(transaction, run.id, "done");
	});
	const found = report.attacks.filter((attack) => attack.found > 0).map(({ attack, found: count }) => ({
		attack,
		count
	}));
	logger.info({
		passed: report.passed,
		found,
		ms: tookMs
	}, "edition attacked");
}
/** Which thread attacks a node changes nothing: everything drawn follows from the seed and the node. */
async function attackOnThreads(edition, earlier, seed, { pool, computation, progress }) {
	const { nodes, members } = edition;
	const shares = Array.from({ length: Math.ceil(nodes.length / nodesPerTask) }, (_, share) => nodes.slice(share * nodesPerTask, (share + 1) * nodesPerTask));
	const parts = [];
	let next = 0;
	let done = 0;
	const work = async () => {
		for (let share = next++; share < shares.length; share = next++) {
			const wanted = shares[share];
			const before = await Promise.all(earlier.map((each) => storedNodes(pool, each, wanted)));
			const attacked = await storedNodes(pool, edition, wanted);
			parts[share] = await computation.run("attack-edition", {
				edition: attacked,
				earlier: before,
				wanted,
				seed
			});
			done += wanted.length;
			progress("audit", Math.floor(members.length * done / nodes.length), members.length);
		}
	};
	await Promise.all(Array.from({ length: computation.size }, work));
	return mergeAttacks(parts);
}
// ../../packages/db/src/cohorts/structural-fact.store.ts
/** All municipalities, in the order of their codes, with every fact that a file has brought. */
async function readRegister(db) {
	const { rows } = await db.query(`select o.id as "organisationId", o.code, o.county_code as "countyCode", o.county_name as "countyName",
            o.skr_group as "skrGroup", o.population, o.population_year as "populationYear",
            coalesce(f.facts, '{}') as facts
       from organisation o
       left join (select subject_id, jsonb_object_agg(feature_id, value) as facts from structural_fact group by 1) f
         on f.subject_id = o.id
      where o.kind = 'municipality' order by o.code`);
	return rows;
}
const loaded = `select feature_id as "featureId", count(*)::int as organisations, max(year) as year, max(source) as source
  from structural_fact group by feature_id order by feature_id`;
/** The same for the worker. */
async function readLoadedFeatures(db) {
	return (await db.query(loaded)).rows;
}
// ../../packages/model/src/editions/edition-slices.ts
/** How many figures (organisations x nodes) one slice holds at most: what a thread has in memory at a time. */
const figuresPerSlice = 1e5;
/** A small edition is divided all the same, so that every thread has something to do. */
const fewestSlices = 8;
/**
* Divides the nodes of an edition into slices that are compared each for itself. Every n-th node goes into one slice, so
* that those that cost most (neighbours in the instrument) are spread. Depends on the edition alone: on how many workers or
* threads it is computed changes no byte of it.
*
* @example slicesOf(['total', 'item:a', 'item:b'], 290) // [['total'], ['item:a'], ['item:b']]
*/
function slicesOf(nodes, organisations) {
	const wanted = Math.max(fewestSlices, Math.ceil(nodes.length * organisations / figuresPerSlice));
	const slices = Math.min(nodes.length, wanted);
	return Array.from({ length: slices }, (_, slice) => nodes.filter((__, index) => index % slices === slice));
}
// ../../packages/model/src/instruments/nodes-of.ts
/** Every node, parents before children, in the file's order; areas last. */
function nodesOf(instrument) {
	const share = sharesOf(toScoreTree(instrument));
	const parentOf = /* @__PURE__ */ new Map();
	const nodes = [];
	const add = (node) => {
		const parent = node.parent === null ? null : parentOf.get(node.parent);
		const weight = node.level === "total" || node.level === "area" ? 1 : share.get(`${node.parent} ${node.id}`) ?? 0;
		const effectiveWeight = node.level === "area" ? null : (parent?.effectiveWeight ?? 1) * weight;
		const whole = {
			...node,
			weight,
			effectiveWeight
		};
		parentOf.set(node.id, whole);
		nodes.push(whole);
	};
	add({
		id: "total",
		level: "total",
		title: instrument.title,
		text: instrument.about,
		parent: null,
		area: null
	});
	for (const { id, title, about } of instrument.dimensions) add({
		id: `dimension:${id}`,
		level: "dimension",
		title,
		text: about ?? null,
		parent: "total",
		area: null
	});
	for (const { id, title, about, dimension } of instrument.categories) add({
		id: `category:${id}`,
		level: "category",
		title,
		text: about ?? null,
		parent: `dimension:${dimension}`,
		area: null
	});
	const areaOf = /* @__PURE__ */ new Map();
	for (const category of instrument.categories) for (const { id, title, area } of category.factors ?? []) {
		areaOf.set(id, area === void 0 ? null : `area:${area}`);
		add({
			id: `factor:${id}`,
			level: "factor",
			title,
			text: null,
			parent: `category:${category.id}`,
			area: areaOf.get(id) ?? null
		});
	}
	for (const { id, nodeId, text, categoryId, factorId } of itemsInOrder(instrument)) add({
		id: nodeId,
		level: "item",
		title: {
			sv: id,
			en: id
		},
		text,
		parent: factorId === null ? `category:${categoryId}` : `factor:${factorId}`,
		area: factorId === null ? null : areaOf.get(factorId) ?? null
	});
	for (const { id, title, about } of instrument.areas) add({
		id: `area:${id}`,
		level: "area",
		title,
		text: about ?? null,
		parent: null,
		area: null
	});
	return nodes;
}
/** Normalised weight of every part: key is `parent child`. */
function sharesOf(tree) {
	const shares = /* @__PURE__ */ new Map();
	for (const { id, parts } of tree.nodes) {
		const sum = parts.reduce((total, { weight }) => total + weight, 0);
		for (const part of parts) shares.set(`${id} ${part.id}`, sum > 0 ? part.weight / sum : 0);
	}
	return shares;
}
// src/editions/compute-edition.handler.ts
/** From here on one slice at a time: 90 000 organisations' draws of one node take 0.4 GB. */
const manyOrganisations = 5e4;
/** Beside the slices that are compared, so many are read: a thread that is done finds the next one there. */
const readAhead = 1;
/**
* Makes an edition of the scores of all its organisations. Those whose batch has failed for good are left out before
* any cohort is decided on, and are counted: whoever publishes must accept the number.
*
* Some nodes at a time are read, compared in a thread and written, so that the memory needed does not grow with the
* country; all in one transaction, so that nothing half-written is ever there.
*/
async function computeEdition(run, context) {
	const { pool, computation, progress, assertInHand, commit, logger } = context;
	const edition = run.editionId ? await readEditionToCompute(pool, run.editionId) : null;
	if (!edition || !editionAllows(edition.state, "compute")) throw new RuleBroken("EDITION_NOT_OPEN");
	const members = await readMembersOfEdition(pool, run.id);
	progress("compute", 0, members.length);
	const [version] = await readInstruments(pool, [edition.instrumentVersionId]);
	if (!version) throw new Error("the edition names no instrument version");
	const seed = Number(edition.seed);
	const nodes = nodesOf(version.instrument);
	const statements = new Set(nodes.filter(({ level }) => level === "item").map(({ id }) => id));
	const recipe = storedRecipe(recipeOfEdition(version.instrument, seed));
	const leftOut = members.filter((member) => member.failed).length;
	const slices = slicesOf(nodes.map(({ id }) => id), members.length);
	const compare = (slice) => {
		const placed = slice.filter((node) => !statements.has(node));
		const tree = version.tree.nodes.filter(({ id }) => placed.includes(id));
		return compareNodes({
			editionId: edition.id,
			seed,
			nodes: slice,
			placed,
			tree,
			members
		}, context);
	};
	const atOnce = members.length > manyOrganisations ? 1 : computation.size + readAhead;
	const parts = [() => frameEdition(edition.id, members, context), ...slices.map((slice) => () => compare(slice))];
	await commit(async (transaction) => {
		const content = createHash("sha256");
		let done = 0;
		for await (const { rows, contentHash } of inOrder(parts, atOnce, (part) => part())) {
			assertInHand();
			if ("edition_member" in rows) await beginEdition(transaction, edition.id, rows);
			else await writeSlice(transaction, rows);
			content.update(contentHash);
			progress("compute", Math.floor(done++ * members.length / slices.length), members.length);
		}
		await keepRecipe(transaction, recipe.hash, recipe.body);
		await finishEdition(transaction, edition.id, {
			recipeHash: recipe.hash,
			contentHash: content.digest(),
			leftOut
		});
	});
	logger.info({
		organisations: members.length,
		leftOut
	}, "edition computed");
}
async function frameEdition(editionId, members, { pool, computation }) {
	const register = {
		organisations: await readRegister(pool),
		features: await readLoadedFeatures(pool)
	};
	const client = await pool.connect();
	const kindFigures = await copyKindFigures(client, withFigures(members)).finally(() => client.release());
	return computation.run("frame-edition", {
		editionId,
		members,
		register,
		kindFigures
	});
}
/** Reads what some nodes need of all organisations, and compares them in a thread. */
async function compareNodes(input, { pool, computation }) {
	const { nodes, tree, members } = input;
	const needed = [.../* @__PURE__ */ new Set([...nodes, ...tree.flatMap(({ parts }) => parts.map(({ id }) => id))])];
	const client = await pool.connect();
	const figures = await copyOwnFigures(client, withFigures(members), needed).finally(() => client.release());
	return computation.run("compare-nodes", {
		...input,
		figures
	});
}
function withFigures(members) {
	return members.flatMap(({ failed, roundId, rootUnitId }) => !failed && rootUnitId ? [{
		roundId,
		rootUnitId
	}] : []);
}
// ../../packages/db/src/editions/guaranteed-place.store.ts
/** The nodes that public claims are made on, in the tree's order, with their figures; in the order of the organisations' codes. */
async function readPublicFigures(db, editionId, nodes) {
	const { rows } = await db.query(`select v.organisation_id as "organisationId", v.node_id as "nodeId", v.mean, v.low, v.high
       from edition_value v join organisation o on o.id = v.organisation_id join edition e on e.id = v.edition_id
      where v.edition_id = $1 and v.node_id = any ($2) and v.sharing_level = 3 and e.state in ('published', 'superseded')
        and v.mean is not null and v.low is not null and v.high > v.low
      order by array_position($2, v.node_id), o.kind, o.code`, [editionId, [...nodes]]);
	return rows;
}
async function readEditionToGuarantee(db, editionId) {
	const { rows } = await db.query(`select id, instrument_version_id as "instrumentVersionId", state from edition where id = $1`, [editionId]);
	return rows[0] ?? null;
}
/** Exchanges the guaranteed places of a published edition: run twice, the same rows. */
async function replaceGuaranteedPlaces(db, editionId, members, places) {
	await db.query("delete from edition_guarantee where edition_id = $1", [editionId]);
	await db.query("insert into edition_guarantee (edition_id, members) values ($1, $2)", [editionId, members]);
	const column = (key) => places.map((place) => place[key]);
	await db.query(`insert into edition_guaranteed_place (edition_id, organisation_id, node_id, low, high, among)
     select $1, * from unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::int[])`, [
		editionId,
		column("organisationId"),
		column("nodeId"),
		column("low"),
		column("high"),
		column("among")
	]);
}
// src/editions/guarantee-places.handler.ts
/**
* The places that public claims may be made of ("we are among the ten best"): on the total and its dimensions, among
* those who share publicly, from the figures as they were published. A job of its own after publishing, for its time
* grows with the square of those who take part.
*/
async function guaranteePlaces(run, context) {
	const { pool, progress, commit, logger } = context;
	const edition = run.editionId ? await readEditionToGuarantee(pool, run.editionId) : null;
	if (!edition || !(edition.state === "published" || edition.state === "superseded")) throw new RuleBroken("EDITION_NOT_PUBLISHED");
	const [version] = await readInstruments(pool, [edition.instrumentVersionId]);
	if (!version) throw new Error("the edition names no instrument version");
	const nodes = nodesOf(version.instrument).filter(({ level }) => level === "total" || level === "dimension");
	const figures = await readPublicFigures(pool, edition.id, nodes.map(({ id }) => id));
	const byNode = nodes.map(({ id }) => figures.filter(({ nodeId }) => nodeId === id)).filter(({ length }) => length >= 10 && length <= 2300);
	const total = byNode.reduce((sum, { length }) => sum + length, 0);
	progress("rank", 0, total);
	const places = await onThreads(byNode, context, (done) => progress("rank", done, total));
	const members = new Set(figures.map(({ organisationId }) => organisationId)).size;
	await commit((client) => replaceGuaranteedPlaces(client, edition.id, members, places));
	logger.info({
		members,
		places: places.length
	}, "places guaranteed");
}
/** Every thread takes every n-th organisation of each node. */
async function onThreads(byNode, { computation }, tell) {
	const { size } = computation;
	const shares = byNode.flatMap((figures) => Array.from({ length: size }, (_, thread) => ({
		figures,
		wanted: figures.map((__, index) => index).filter((index) => index % size === thread)
	})));
	const doneOf = shares.map(() => 0);
	return (await Promise.all(shares.map((share, index) => computation.run("guarantee-places", share, (done) => {
		doneOf[index] = done;
		tell(doneOf.reduce((sum, each) => sum + each, 0));
	})))).flat();
}
// ../../packages/db/src/editions/edition-plan.store.ts
async function readEditionToPlan(db, editionId) {
	const { rows } = await db.query(`select e.id, e.instrument_version_id as "instrumentVersionId", v.instrument_key as "instrumentKey",
            e.reporting_year as "reportingYear", e.state
       from edition e join instrument_version v on v.id = e.instrument_version_id where e.id = $1`, [editionId]);
	return rows[0] ?? null;
}
/**
* The rounds that an edition compares: of each organisation the latest one of the year that has been opened, with any
* version of the instrument. In the order of the organisations' codes.
*
* @param recipeOfVersion hash of the recipe that holds now, for each version of the instrument
*/
async function readRoundsOfEdition(db, edition, recipeOfVersion) {
	const { rows } = await db.query(`with latest as (
       select distinct on (r.organisation_id) r.id, r.organisation_id, r.instrument_version_id, r.state
         from round r
        where r.instrument_version_id = any ($1::uuid[]) and r.reporting_year = $3 and r.state in ('opened', 'scored', 'published')
        order by r.organisation_id, r.closes_at desc nulls last, r.id desc),
     recipe as (select * from unnest($1::uuid[], $2::bytea[]) as x (version_id, hash))
     select l.id as "roundId", l.organisation_id as "organisationId", l.instrument_version_id as "instrumentVersionId", l.state,
            coalesce((select sum(u.respondents) from round_unit u where u.round_id = l.id and u.parent_id is null), 0)::int as respondents,
            exists (select from score s where s.round_id = l.id and s.recipe_hash = x.hash) as current
       from latest l join recipe x on x.version_id = l.instrument_version_id
       join organisation o on o.id = l.organisation_id
      order by o.kind, o.code`, [
		[...recipeOfVersion.keys()],
		[...recipeOfVersion.values()],
		edition.reportingYear
	]);
	return rows;
}
/** All versions of an instrument, with their definitions. */
async function readVersionsOfInstrument(db, key) {
	const { rows } = await db.query(`select id, definition from instrument_version where instrument_key = $1 order by version, id`, [key]);
	return rows;
}
/**
* Writes the runs of an edition below the run that asked for it. `members` are all organisations of the edition,
* `batches` those whose rounds must still be counted and scored.
*/
async function insertEditionRuns(db, root, members, batches) {
	const audit = {
		id: v7(),
		name: "editions.audit-edition",
		parentId: root.id,
		members: []
	};
	const compute = {
		id: v7(),
		name: "editions.compute-edition",
		parentId: audit.id,
		members
	};
	const runs = batches.map((batch) => {
		const score = {
			id: v7(),
			name: "scores.score-organisation",
			parentId: compute.id,
			members: batch
		};
		return {
			score,
			count: {
				id: v7(),
				name: "scores.count-answers",
				parentId: score.id,
				members: batch
			}
		};
	});
	const all = [
		audit,
		compute,
		...runs.map((run) => run.score),
		...runs.map((run) => run.count)
	];
	await db.query(`insert into job_run (id, name, edition_id, parent_id, total, sent_at)
     select r.id, r.name, $1, r.parent_id, r.total, now()
       from unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[]) as r (id, name, parent_id, total)`, [
		root.editionId,
		all.map((run) => run.id),
		all.map((run) => run.name),
		all.map((run) => run.parentId),
		all.map((run) => (run === audit ? members : run.members).length)
	]);
	const rows = all.flatMap((run) => run.members.map((member) => ({
		runId: run.id,
		...member
	})));
	await db.query(`insert into job_run_organisation (job_run_id, organisation_id, round_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])`, [
		rows.map((row) => row.runId),
		rows.map((row) => row.organisationId),
		rows.map((row) => row.roundId)
	]);
	return {
		auditRunId: audit.id,
		computeRunId: compute.id,
		batches: runs.map(({ score, count }) => ({
			scoreRunId: score.id,
			countRunId: count.id
		}))
	};
}
// ../../packages/model/src/editions/edition-batches.ts
/** How many responses a batch holds: about a second of reading, counting and scoring on one core. */
const responsesPerBatch = 6e3;
/** What a round costs beside its responses (its tree, its rows), in responses. */
const costOfRound = 50;
/**
* Divides rounds into batches of about equal work, in the given order. A round is never divided: one that is larger
* than a batch is a batch of its own.
*
* @example batchesOf([{ respondents: 9_000 }, { respondents: 9_000 }, { respondents: 100 }]).length // 2
*/
function batchesOf(rounds, size = responsesPerBatch) {
	const batches = [];
	let current = [];
	let cost = 0;
	for (const round of rounds) {
		const next = round.respondents + costOfRound;
		if (current.length > 0 && cost + next > size) {
			batches.push(current);
			current = [];
			cost = 0;
		}
		current.push(round);
		cost += next;
	}
	if (current.length > 0) batches.push(current);
	return batches;
}
// src/editions/plan-edition.handler.ts
/**
* Divides the organisations of a year into batches and hands them on: attack <- comparison <- scoring <- counting. A round whose
* scores were made by the recipe that holds now is taken as it is, and so is a published one: it is immutable.
*
* The run itself stays running until the comparison has been attacked; that is the run a person follows.
*/
async function planEdition(run, context) {
	const { pool, progress, commitAndHandOn, producer, logger } = context;
	progress("plan", 0, null);
	const edition = run.editionId ? await readEditionToPlan(pool, run.editionId) : null;
	if (!edition || !editionAllows(edition.state, "compute")) throw new RuleBroken("EDITION_NOT_OPEN");
	const versions = await readVersionsOfInstrument(pool, edition.instrumentKey);
	const rounds = await readRoundsOfEdition(pool, edition, new Map(versions.map(({ id, definition }) => [id, storedRecipe(recipeOfScores(instrumentOf(id, definition))).hash])));
	const batches = batchesOf(rounds.filter((round) => round.state !== "published" && !round.current));
	progress("plan", 0, rounds.length);
	let runs;
	await commitAndHandOn(async (client) => {
		runs = await insertEditionRuns(client, {
			id: run.id,
			editionId: edition.id
		}, rounds, batches);
	});
	if (!runs) return;
	logger.info({
		organisations: rounds.length,
		batches: batches.length
	}, "edition planned");
	await producer.addFlow({
		jobRunId: runs.auditRunId,
		name: "editions.audit-edition",
		children: [{
			jobRunId: runs.computeRunId,
			name: "editions.compute-edition",
			children: runs.batches.map(({ scoreRunId, countRunId }) => ({
				jobRunId: scoreRunId,
				name: "scores.score-organisation",
				children: [{
					jobRunId: countRunId,
					name: "scores.count-answers"
				}]
			}))
		}]
	}, { partOfEdition: true });
}
// ../../packages/db/src/mail/mail.store.ts
const mayGo = `(m.kind = 'notice' or exists (
    select from batch b where b.round_id = m.round_id and b.state = 'open' and b.closes_at > now()))`;
const isInScope = `m.kind = $1 and m.organisation_id = $2 and ($3::uuid is null or m.round_id = $3)`;
const isDue = `(m.state = 'sending' or (m.state = 'waiting' and m.due_at <= now()))`;
const scopeValues = ({ kind, organisationId, roundId }) => [
	kind,
	organisationId,
	roundId
];
/** How many there are to send now. */
async function countDue(db, scope) {
	const { rows } = await db.query(`select count(*)::int as n from mail m where ${isInScope} and ${isDue} and ${mayGo}`, scopeValues(scope));
	return rows[0]?.n ?? 0;
}
/**
* Marks the next mail as `sending`, in a statement of its own: committed when it answers. First those that somebody
* left in `sending`. Null: there is none, or the run has been taken by another process.
*/
async function takeMail(db, scope, run) {
	const { rows } = await db.query(`with next as (
       select m.id from mail m where ${isInScope} and ${isDue} and ${mayGo}
          and exists (select from job_run j where j.id = $4 and j.attempts = $5 and j.state = 'running')
        order by m.state, m.due_at, m.id limit 1 for update skip locked)
     update mail m set state = 'sending', attempts = m.attempts + 1 from next
      where m.id = next.id
     returning m.id, m.kind, m.organisation_id as "organisationId", m.round_id as "roundId",
       m.invitation_id as "invitationId", m.wave_id as "waveId", m.target_id as "targetId", m.notice, m.attempts,
       coalesce((select i.address from invitation i where i.id = m.invitation_id), m.address) as address,
       coalesce((select i.language from invitation i where i.id = m.invitation_id), m.language) as language`, [
		...scopeValues(scope),
		run.id,
		run.attempt
	]);
	return rows[0] ?? null;
}
/** The server has taken it. A reminder leaves no row: only its wave counts on. A notice loses its address. */
async function markSent(db, mail) {
	if (mail.kind === "reminder") return countReminder(db, mail, "sent");
	await db.query(`update mail set state = 'sent', smtp_code = null, address = null where id = $1`, [mail.id]);
}
/**
* The server will not take it, now or ever. A reminder's bounce is only counted: said of a person, it would say that
* no answer had come.
*
* @param smtpCode of the server's reply, as 550 or 550 5.1.1: never its text, which may hold the address
*/
async function markBounced(db, mail, smtpCode) {
	if (mail.kind === "reminder") return countReminder(db, mail, "bounced");
	await db.query(`update mail set state = 'bounced', smtp_code = $2, address = null where id = $1`, [mail.id, smtpCode]);
}
/** To be tried again, at the earliest in so many seconds. */
async function postpone(db, mail, seconds, smtpCode) {
	await db.query(`update mail set state = 'waiting', due_at = now() + make_interval(secs => $2), smtp_code = $3 where id = $1`, [
		mail.id,
		seconds,
		smtpCode
	]);
}
/** The server was away: all of them wait, and the attempt of the one in hand does not count. */
async function postponeAll(db, scope, mail, seconds) {
	await db.query(`update mail m set state = 'waiting', due_at = now() + make_interval(secs => $4),
            attempts = case when m.id = $5 then m.attempts - 1 else m.attempts end
      where ${isInScope} and m.state in ('waiting', 'sending')`, [
		...scopeValues(scope),
		seconds,
		mail.id
	]);
}
/** It has become needless: the person has answered, wants none, or has no address any more. */
async function dropMail(db, mail) {
	await db.query("delete from mail where id = $1", [mail.id]);
}
async function countReminder(db, { id }, column) {
	await db.query(`with gone as (delete from mail where id = $1 returning wave_id)
     update reminder_wave w set ${column} = ${column} + 1 from gone where w.id = gone.wave_id`, [id]);
}
// src/mail/deliver.ts
/** Seconds until the next try after the n-th; a mail that the server puts off for longer than all of them has bounced. */
const patience = [
	60,
	300,
	900,
	3600,
	10800,
	21600,
	43200,
	86400
];
const awaySeconds = 60;
/**
* Sends what waits, one mail at a time over the whole process: a kill leaves at most one in hand, and that one goes out
* again under the same Message-ID (mail.store.ts says how).
*
* @throws RuleBroken MAIL_SERVER_AWAY when no mail can go; all of them wait, and the sweep asks again
*/
async function deliver(run, context, step, scope, compose) {
	const { pool, progress, mail: desk } = context;
	const total = scope.kind === "reminder" ? null : await countDue(pool, scope);
	progress(step, 0, total);
	for (let done = 0;; done++) {
		if (!await desk.oneAtATime(async () => {
			const mail = await takeMail(pool, scope, run);
			if (mail) await sendOne(context, scope, mail, compose);
			return mail !== null;
		})) return;
		if (total !== null) progress(step, Math.min(done + 1, total), total);
	}
}
async function sendOne({ pool, mail: desk, logger }, scope, mail, compose) {
	const message = mail.address === null ? null : await compose(mail);
	if (message === null) return dropMail(pool, mail);
	try {
		await desk.transport.send(message);
	} catch (error) {
		if (error instanceof MailServerAway) {
			await postponeAll(pool, scope, mail, awaySeconds);
			logger.warn({ reason: error.reason }, "no mail can be sent now");
			throw new RuleBroken("MAIL_SERVER_AWAY");
		}
		if (!(error instanceof MailRefused)) throw error;
		const seconds = patience[mail.attempts - 1];
		if (error.forGood || seconds === void 0) return markBounced(pool, mail, error.smtpCode);
		return postpone(pool, mail, seconds, error.smtpCode);
	}
	await markSent(pool, mail);
}
// ../../packages/db/src/invitations/round-to-invite.store.ts
/** Null when there is no box with a key. */
async function readRoundToInvite(db, roundId) {
	const { rows } = await db.query(`select r.id, r.organisation_id as "organisationId", o.name as "organisationName", r.name, r.invitation_texts as texts,
            b.closes_at as "closesAt", b.key_holder as "keyHolder", b.strength, b.public_key as "publicKey", v.definition
       from round r join organisation o on o.id = r.organisation_id
       join instrument_version v on v.id = r.instrument_version_id
       join batch b on b.round_id = r.id and b.public_key is not null
      where r.id = $1 order by b.number desc limit 1`, [roundId]);
	return rows[0] ?? null;
}
async function readRoundToName(db, roundId) {
	const { rows } = await db.query(`select r.name, o.name as "organisationName", b.closes_at as "closesAt"
       from round r join organisation o on o.id = r.organisation_id join batch b on b.round_id = r.id
      where r.id = $1 order by b.number desc limit 1`, [roundId]);
	return rows[0] ?? null;
}
/** The unit of an invitation, as it was when the round opened. */
async function readInvitedPlace(db, invitationId) {
	const { rows } = await db.query(`select u.name as "unitName", u.closes_at as "closesAt"
       from invitation i join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id where i.id = $1`, [invitationId]);
	return rows[0] ?? null;
}
// ../../packages/model/src/rounds/invitation-texts.ts
/** What a mail says, in one language. Plain text: the mail program makes paragraphs of empty lines. */
const mailText = z.strictObject({
	subject: z.string().min(1).max(150),
	body: z.string().min(1).max(4e3)
});
const textsOfLanguage = z.strictObject({
	invitation: mailText,
	reminder: mailText
});
z.strictObject({
	sv: textsOfLanguage,
	en: textsOfLanguage
});
const inBraces = /\{([^{}]*)\}/g;
/**
* A text with its placeholders filled in, once: braces inside a value stay what they are.
*
* @example fillPlaceholders('Svara senast {closesAt}', { closesAt: '3 mars' }) // 'Svara senast 3 mars'
*/
function fillPlaceholders(text, values) {
	return text.replaceAll(inBraces, (whole, name) => Object.hasOwn(values, name) ? values[name] ?? whole : whole);
}
/** What is sent unless the key user writes something else. */
const standardTexts = {
	sv: {
		invitation: {
			subject: "Hur digitalt mogna är vi? Svara på {organisation}s enkät",
			body: `Hej!

{organisation} mäter sin digitala mognad och vill veta hur det ser ut hos er i {unit}. Enkäten tar ungefär {minutes} minuter.

Svara här, senast {closesAt}:
{link}

Länken är din egen. Dina svar låses i din webbläsare innan de skickas. Ingen kan se vem som har svarat vad: svaren låses upp först när enkäten har stängt, alla på en gång och i blandad ordning, av {keyHolder}.

Tack för att du bidrar!`
		},
		reminder: {
			subject: "Påminnelse: svara på {organisation}s enkät senast {closesAt}",
			body: `Hej!

För några dagar sedan bjöd vi in dig till {organisation}s mätning av digital mognad. Vi ser bara att inget svar har kommit via din länk, inte vad någon har svarat.

Det tar ungefär {minutes} minuter. Svara senast {closesAt}:
{link}

Tack!`
		}
	},
	en: {
		invitation: {
			subject: "How digitally mature are we? Answer the survey of {organisation}",
			body: `Hello,

{organisation} is measuring its digital maturity and would like to know how things are in {unit}. The questionnaire takes about {minutes} minutes.

Answer here, by {closesAt}:
{link}

The link is yours alone. Your answers are locked in your browser before they are sent. Nobody can see who answered what: the answers are unlocked only after the survey has closed, all at once and in mixed order, by {keyHolder}.

Thank you for taking part.`
		},
		reminder: {
			subject: "Reminder: answer the survey of {organisation} by {closesAt}",
			body: `Hello,

A few days ago we invited you to {organisation}'s measurement of digital maturity. We only see that no answer has come through your link, not what anybody has answered.

It takes about {minutes} minutes. Please answer by {closesAt}:
{link}

Thank you.`
		}
	}
};
/** The texts of a round: its own, or the standard ones. */
function textsOf(own) {
	return own ?? standardTexts;
}
new TextEncoder();
/** Base64url without padding (RFC 4648 section 5), as used in links and at the door. */
function toBase64Url(bytes) {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
async function sha256(bytes) {
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}
new CipherSuite({
	kem: new DhkemP256HkdfSha256(),
	kdf: new HkdfSha256(),
	aead: new Aes256Gcm()
});
// ../../packages/sealing/src/envelope.ts
/** Size of every envelope of an instrument without free text: 65 + 1 024 + 16 bytes. */
const envelopeBytes = 1105;
// ../../packages/sealing/src/fingerprint.ts
/** The first 8 bytes of SHA-256 of a box's public key. It travels in the link, so nobody can be given another key unseen. */
async function fingerprint(publicKey) {
	return (await sha256(new Uint8Array(publicKey))).slice(0, 8);
}
// ../../packages/sealing/src/link.ts
const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
new RegExp(`/s/(${uuid})#(${uuid})\\.([A-Za-z0-9_-]{22})\\.([A-Za-z0-9_-]{11})$`);
new RegExp(`/s/(${uuid})#open\\.([A-Za-z0-9_-]{11})$`);
/** `/s/<round>#<invitation>.<token>.<fingerprint>`: the path; the caller puts the public address before it. */
function encodeLink(link) {
	if (link.token.length !== 16) throw new RangeError("a token has 16 bytes");
	if (link.fingerprint.length !== 8) throw new RangeError("a fingerprint has 8 bytes");
	return `/s/${link.roundId}#${link.invitationId}.${toBase64Url(link.token)}.${toBase64Url(link.fingerprint)}`;
}
// src/invitations/invitation-mail.ts
/** Half a dozen statements a minute is how fast people answer. */
const secondsPerItem = 12;
const words = {
	sv: {
		button: "Öppna enkäten",
		foot: (round) => `Du får det här mejlet eftersom din arbetsplats deltar i ${round}. Deltagandet är frivilligt.`,
		choices: "Inga fler påminnelser, eller ta bort din adress:"
	},
	en: {
		button: "Open the questionnaire",
		foot: (round) => `You get this mail because your workplace takes part in ${round}. Taking part is voluntary.`,
		choices: "No more reminders, or erase your address:"
	}
};
/** Swedish where the mails have no other words. */
const languageOf = (language) => language === "en" ? "en" : "sv";
/** Everything that is the same for all mails of a round, read once. @returns null when the round has no box with a key */
async function openWriter({ pool, secret, mail: desk }, roundId) {
	const round = await readRoundToInvite(pool, roundId);
	if (!round) return null;
	const print = await fingerprint(new Uint8Array(round.publicKey));
	const items = itemsInOrder(instrumentOf(roundId, round.definition)).length;
	const minutes = String(Math.max(1, Math.round(items * secondsPerItem / 60)));
	const texts = textsOf(round.texts);
	return { async write(kind, mail) {
		const { invitationId, address } = mail;
		const place = invitationId === null ? null : await readInvitedPlace(pool, invitationId);
		if (!place || invitationId === null || address === null) return null;
		const token = secret.linkToken(invitationId);
		const link = `${desk.publicUrl}${encodeLink({
			roundId,
			invitationId,
			token,
			fingerprint: print
		})}`;
		const language = languageOf(mail.language);
		const values = {
			organisation: round.organisationName,
			round: round.name,
			unit: place.unitName,
			link,
			closesAt: dayOf(place.closesAt ?? round.closesAt, language),
			keyHolder: keyHolderOf(round, language),
			minutes
		};
		return {
			...filled(texts[language][kind], values, language, choicesUrl(desk, secret, invitationId)),
			organisationId: round.organisationId,
			kind,
			fromName: round.organisationName,
			to: address,
			messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
			language,
			unsubscribe: choicesUrl(desk, secret, invitationId)
		};
	} };
}
/** The page on which a person stops reminders or erases the own address. Its token lets nobody answer. */
function choicesUrl({ publicUrl }, secret, invitationId) {
	return `${publicUrl}/respond/mail/${invitationId}.${secret.choicesToken(invitationId).toString("base64url")}`;
}
function filled({ subject, body }, values, language, choices) {
	const { button, foot, choices: choicesTitle } = words[language];
	const text = fillPlaceholders(body, values).replaceAll("\r\n", "\n").trim();
	const lines = `${foot(values.round)}\n${choicesTitle} ${choices}`;
	return {
		subject: fillPlaceholders(subject, values),
		text: `${text}\n\n-- \n${lines}\n`,
		html: toHtml({
			text,
			link: values.link,
			linkTitle: button,
			foot: lines
		}, language)
	};
}
function dayOf(date, language) {
	const locale = language === "sv" ? "sv-SE" : "en-GB";
	return new Intl.DateTimeFormat(locale, {
		dateStyle: "long",
		timeZone: "Europe/Stockholm"
	}).format(date);
}
/** Where nobody holds a code the server opens the box itself, and the text says so. */
function keyHolderOf({ strength, keyHolder }, language) {
	if (strength === "key_holder") return keyHolder;
	return language === "sv" ? "servern" : "the server";
}
// src/invitations/send-invitations.handler.ts
/** Sends the invitations of a round that wait. Called again after a kill it goes on where the other was. */
async function sendInvitations(run, context) {
	const { organisationId, roundId } = run;
	const writer = roundId && await openWriter(context, roundId);
	if (!writer || !organisationId) throw new RuleBroken("ROUND_NOT_OPEN");
	await deliver(run, context, "send", {
		kind: "invitation",
		organisationId,
		roundId
	}, (mail) => writer.write("invitation", mail));
	await context.commit(async () => void 0);
}
// ../../packages/db/src/invitations/reminder-wave.store.ts
/** Waves of a round that have not ended, oldest first; `listed` null: nobody has looked who is to be reminded. */
async function unfinishedWaves(db, roundId) {
	const { rows } = await db.query(`select id, organisation_id as "organisationId", round_id as "roundId", listed from reminder_wave
      where round_id = $1 and finished_at is null order by requested_at, id`, [roundId]);
	return rows;
}
/**
* Whom a reminder could reach: the mail server has taken the invitation, there is an address, the person has not
* declined, and the unit still takes answers.
*/
async function remindable(db, roundId) {
	const { rows } = await db.query(`select i.id from invitation i
       join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
       join mail m on m.invitation_id = i.id and m.kind = 'invitation' and m.state = 'sent'
      where i.round_id = $1 and i.address is not null and not i.no_reminders
        and (u.closes_at is null or u.closes_at > now())`, [roundId]);
	return rows.map(({ id }) => id);
}
/** Slots in which an answer lies, in the open box or in an earlier one of the same round. */
async function answeredSlots(db, roundId) {
	const { rows } = await db.query(`select s.slot from sealed_answer s join batch b on b.id = s.batch_id where b.round_id = $1
     union all select slot from answered_slot where round_id = $1`, [roundId]);
	return rows.map(({ slot }) => slot);
}
/** Whether an answer lies in one slot by now. */
async function hasAnswer(db, roundId, slot) {
	const { rows } = await db.query(`select exists (select from sealed_answer where slot = $1)
         or exists (select from answered_slot where slot = $1 and round_id = $2) as found`, [slot, roundId]);
	return rows[0]?.found ?? false;
}
/** Writes the wave's mails and that it is listed, in one statement: a wave is listed once. */
async function listWave(db, wave, invitationIds) {
	await db.query(`with listing as (update reminder_wave set listed = cardinality($4::uuid[]) where id = $1 and listed is null returning id)
     insert into mail (organisation_id, kind, round_id, invitation_id, wave_id)
     select $2, 'reminder', $3, i.id, listing.id from unnest($4::uuid[]) as i (id) cross join listing`, [
		wave.id,
		wave.organisationId,
		wave.roundId,
		[...invitationIds]
	]);
}
/** Ends the listed waves of a round of which no mail waits any more. */
async function finishWaves(db, roundId) {
	await db.query(`update reminder_wave w set finished_at = now() where round_id = $1 and finished_at is null and listed is not null
        and not exists (select from mail m where m.wave_id = w.id)`, [roundId]);
}
/**
* Plans the waves whose day has come: so many days after the opening, at the hour of the opening. A day that was missed
* by more than two days is left out: a reminder that late would come together with the next.
*/
async function planWavesOfToday(db) {
	const { rowCount } = await db.query(`insert into reminder_wave (organisation_id, round_id, batch_id, day)
     select r.organisation_id, r.id, b.id, d.day
       from round r join batch b on b.round_id = r.id and b.state = 'open' and b.closes_at > now()
       cross join lateral unnest(r.reminder_days) as d (day)
      where r.state = 'open' and r.collection = 'invitations'
        and r.opens_at + make_interval(days => d.day) between now() - interval '2 days' and now()
        and not exists (select from reminder_wave w where w.batch_id = b.id and w.day = d.day)
     on conflict (batch_id, day) do nothing`);
	return rowCount ?? 0;
}
/**
* What is over leaves no address behind: waiting reminders of closed boxes, addresses of rounds that closed so many days
* ago, and lists of rounds that never opened. By the database's time.
*
* @returns how many addresses went
*/
async function eraseOldAddresses(db, keptDays) {
	await db.query(`delete from mail m where m.kind = 'reminder'
        and not exists (select from batch b where b.round_id = m.round_id and b.state = 'open')`);
	const { rowCount: erased } = await db.query(`update invitation i set address = null
      where i.address is not null and not exists (
        select from batch b where b.round_id = i.round_id
           and (b.state in ('planned', 'open') or b.closes_at > now() - make_interval(days => $1)))`, [keptDays]);
	const { rowCount: unlisted } = await db.query(`delete from recipient p using round r where r.id = p.round_id and r.state not in ('planned', 'open')`);
	return (erased ?? 0) + (unlisted ?? 0);
}
// src/invitations/send-reminders.handler.ts
/**
* Reminds those without an answer. Who they are is nowhere stored: the slot of each invited person is computed from the
* server's secret and compared, in memory, with the slots in which an answer lies. What is written is the list of the
* wave, which says who had not answered then, and a mail's row goes when the mail has gone.
*/
async function sendReminders(run, context) {
	const { organisationId, roundId } = run;
	const { pool, secret } = context;
	const writer = roundId && await openWriter(context, roundId);
	if (!writer || !organisationId) throw new RuleBroken("ROUND_NOT_OPEN");
	for (const wave of await unfinishedWaves(pool, roundId)) if (wave.listed === null) await listWave(pool, wave, await withoutAnswer(context, roundId));
	await deliver(run, context, "remind", {
		kind: "reminder",
		organisationId,
		roundId
	}, async (mail) => {
		const slot = secret.slot(roundId, mail.invitationId ?? "");
		return await hasAnswer(pool, roundId, slot) ? null : writer.write("reminder", mail);
	});
	await context.commit((client) => finishWaves(client, roundId));
}
async function withoutAnswer({ pool, secret }, roundId) {
	const [invited, slots] = await Promise.all([remindable(pool, roundId), answeredSlots(pool, roundId)]);
	const answered = new Set(slots.map((slot) => slot.toString("base64")));
	return invited.filter((id) => !answered.has(secret.slot(roundId, id).toString("base64")));
}
// ../../packages/model/src/rounds/notices.ts
/** What the clock tells about a box: to the key user, and by mail to the key holder where there is an address. */
const noticeKinds = [
	"key_missing",
	"nobody_invited",
	"check_code",
	"open_box",
	"destroy_code"
];
const dayMs = 864e5;
/** What there is to tell now. Told once each, whoever asks how often. */
function noticesDue(box, now) {
	const { state, strength, hasKey, hasPeople, opensAt, closesAt, publishedAt } = box;
	const time = now.getTime();
	if (state === "planned") {
		if (opensAt === null || opensAt.getTime() > time) return [];
		return [...hasKey ? [] : ["key_missing"], ...hasPeople ? [] : ["nobody_invited"]];
	}
	if (state === "closed") return ["open_box"];
	if (strength === "server") return [];
	if (state === "open") return closesAt.getTime() - 3 * dayMs <= time ? ["check_code"] : [];
	if (state === "opened" && publishedAt !== null) return publishedAt.getTime() + 30 * dayMs <= time ? ["destroy_code"] : [];
	return [];
}
// src/mail/notice-texts.ts
/** What staff are told by mail: {round}, {closesAt} and {link}, the page of the round. */
const noticeTexts = {
	key_missing: {
		sv: {
			subject: "{round} kan inte öppna: nyckeln saknas",
			body: "Mätomgången {round} skulle ha öppnat nu, men svarslådan har ingen nyckel än. Gör nyckeln, eller låt nyckelinnehavaren göra den. Därefter öppnar mätomgången av sig själv.\n\n{link}"
		},
		en: {
			subject: "{round} cannot open: the key is missing",
			body: "The round {round} was to open now, but its box has no key yet. Make the key, or let the key holder make it. The round then opens by itself.\n\n{link}"
		}
	},
	nobody_invited: {
		sv: {
			subject: "{round} kan inte öppna: ingen är inbjuden",
			body: "Mätomgången {round} skulle ha öppnat nu, men ingen är inbjuden. Lägg till dem som ska svara. Därefter öppnar mätomgången av sig själv.\n\n{link}"
		},
		en: {
			subject: "{round} cannot open: nobody is invited",
			body: "The round {round} was to open now, but nobody is invited. Add those who shall answer. The round then opens by itself.\n\n{link}"
		}
	},
	check_code: {
		sv: {
			subject: "Har du kvar koden till {round}?",
			body: "Mätomgången {round} stänger {closesAt}. Bara den kod som gjordes vid planeringen kan låsa upp svaren; utan den går de förlorade. Leta fram koden nu och kontrollera den på sidan. Kontrollen görs i din webbläsare och skickar inget.\n\n{link}"
		},
		en: {
			subject: "Have you got the code of {round}?",
			body: "The round {round} closes on {closesAt}. Only the code made at planning can unlock the answers; without it they are lost. Find the code now and check it on the page. The check stays in your browser and sends nothing.\n\n{link}"
		}
	},
	open_box: {
		sv: {
			subject: "Dags att låsa upp svaren i {round}",
			body: "Mätomgången {round} har stängt. Svaren kan nu låsas upp med koden, alla på en gång.\n\n{link}"
		},
		en: {
			subject: "Time to unlock the answers of {round}",
			body: "The round {round} has closed. The answers can now be unlocked with the code, all at once.\n\n{link}"
		}
	},
	destroy_code: {
		sv: {
			subject: "Förstör nu koden till {round}",
			body: "Resultatet av {round} är publicerat sedan en tid. Koden behövs inte mer. Förstör alla kopior av den, när en senare säkerhetskopia av systemet är kontrollerad: det är det sista steget i löftet till dem som svarade.\n\n{link}"
		},
		en: {
			subject: "Now destroy the code of {round}",
			body: "The results of {round} have been published for some time. The code has no more use. Destroy every copy of it once a later backup of the system has been verified: it is the last step of the promise to those who answered.\n\n{link}"
		}
	}
};
// src/mail/target-mail.ts
const kinds = ["target_near", "target_over"];
const texts = {
	target_near: {
		sv: {
			subject: "Målet ”{target}” ska vara nått {dueOn}",
			body: "Du står som ansvarig för målet ”{target}” i beslutet ”{decision}”. Det ska vara nått {dueOn}, och enligt det som har mätts hittills är det inte nått. Se vad bedömningen bygger på:\n\n{link}"
		},
		en: {
			subject: "The target “{target}” is due on {dueOn}",
			body: "You are named as responsible for the target “{target}” of the decision “{decision}”. It is due on {dueOn}, and by what has been measured so far it is not reached. See what the verdict rests on:\n\n{link}"
		}
	},
	target_over: {
		sv: {
			subject: "Måldatum har passerat: ”{target}”",
			body: "Du står som ansvarig för målet ”{target}” i beslutet ”{decision}”. Det skulle ha varit nått {dueOn}, och det går inte att säga att det är nått. Se vad bedömningen bygger på:\n\n{link}"
		},
		en: {
			subject: "The date has passed: “{target}”",
			body: "You are named as responsible for the target “{target}” of the decision “{decision}”. It was due on {dueOn}, and it cannot be said to be reached. See what the verdict rests on:\n\n{link}"
		}
	}
};
const foot$1 = {
	sv: "Skickat av Mognad, eftersom din adress står vid målet. Den som håller i besluten kan ta bort den.",
	en: "Sent by Mognad, because your address stands beside the target. Whoever keeps the decisions can remove it."
};
const button$1 = {
	sv: "Öppna beslutet",
	en: "Open the decision"
};
/** A reminder to whoever is responsible for a target; null where it is not followed up any more, or the mail is no such. */
async function targetMail({ pool, secret, mail: desk }, mail) {
	const kind = kinds.find((each) => each === mail.notice);
	if (!kind || !mail.targetId || !mail.address) return null;
	const named = await readTargetToName(pool, mail.targetId);
	if (!named) return null;
	const language = mail.language === "en" ? "en" : "sv";
	const link = `${desk.publicUrl}/beslut/${named.decisionId}`;
	const words = {
		target: named.target,
		decision: named.decision,
		dueOn: dayIn(language, named.dueOn),
		link
	};
	const fill = (text) => text.replaceAll(/\{(target|decision|dueOn|link)\}/g, (_, name) => words[name]);
	const { subject, body } = texts[kind][language];
	const text = fill(body);
	return {
		organisationId: mail.organisationId,
		kind: "notice",
		fromName: named.organisationName,
		to: mail.address,
		messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
		subject: fill(subject),
		text: `${text}\n\n-- \n${foot$1[language]}\n`,
		html: toHtml({
			text,
			link,
			linkTitle: button$1[language],
			foot: foot$1[language]
		}, language),
		language,
		unsubscribe: null
	};
}
function dayIn(language, day) {
	return new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
		dateStyle: "long",
		timeZone: "UTC"
	}).format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
}
// src/mail/send-notices.handler.ts
const foot = {
	sv: "Skickat av Mognad, eftersom du har hand om mätomgången eller dess kod.",
	en: "Sent by Mognad, because you are in charge of the round or of its code."
};
const button = {
	sv: "Öppna mätomgången",
	en: "Open the round"
};
/** Sends what the clock has to tell an organisation's staff. */
async function sendNotices(run, context) {
	const { organisationId } = run;
	if (!organisationId) throw new RuleBroken("NOT_FOUND");
	await deliver(run, context, "send", {
		kind: "notice",
		organisationId,
		roundId: null
	}, (mail) => mail.targetId ? targetMail(context, mail) : write(context, mail));
	await context.commit(async () => void 0);
}
async function write({ pool, secret, mail: desk }, mail) {
	const { roundId, notice, address } = mail;
	if (!roundId || !address || !isNotice(notice)) return null;
	const round = await readRoundToName(pool, roundId);
	if (!round) return null;
	const language = mail.language === "en" ? "en" : "sv";
	const link = `${desk.publicUrl}/matning/${roundId}`;
	const closesAt = new Intl.DateTimeFormat(language === "sv" ? "sv-SE" : "en-GB", {
		dateStyle: "long",
		timeZone: "Europe/Stockholm"
	}).format(round.closesAt);
	const fill = (text) => text.replaceAll(/\{(round|closesAt|link)\}/g, (_, name) => name === "round" ? round.name : name === "link" ? link : closesAt);
	const { subject, body } = noticeTexts[notice][language];
	const text = fill(body);
	return {
		organisationId: mail.organisationId,
		kind: "notice",
		fromName: round.organisationName,
		to: address,
		messageId: `${secret.messageId(mail.id)}@${desk.transport.domain}`,
		subject: fill(subject),
		text: `${text}\n\n-- \n${foot[language]}\n`,
		html: toHtml({
			text,
			link,
			linkTitle: button[language],
			foot: foot[language]
		}, language),
		language,
		unsubscribe: null
	};
}
function isNotice(notice) {
	return noticeKinds.includes(notice);
}
// ../../packages/db/src/mail/mail-request.store.ts
/**
* Asks for a run that sends, unless one is asked for or runs already: two runs over the same mails would take each
* other's mail in hand for one that somebody left.
*
* @returns the run, and whether it is new and has yet to go to the queue
*/
async function requestSending(tx, name, { organisationId, roundId, requestedBy = null }) {
	await tx.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`${name} ${roundId ?? organisationId}`]);
	const [active] = await tx.query(`select id from job_run where name = $1 and organisation_id = $2 and round_id is not distinct from $3
        and state in ('requested', 'running') limit 1`, [
		name,
		organisationId,
		roundId
	]);
	if (active) return {
		jobRunId: active.id,
		isNew: false
	};
	return {
		jobRunId: await requestJob(tx, name, {
			organisationId,
			roundId,
			requestedBy
		}),
		isNew: true
	};
}
/** What waits to be sent, and no run is asked for that would send it. A wave that nobody has listed yet waits too. */
function dueSendings(read) {
	return read.query(`with due as (
       select distinct m.kind, m.organisation_id, case when m.kind <> 'notice' then m.round_id end as round_id
         from mail m where m.state in ('waiting', 'sending') and m.due_at <= now()
       union
       select 'reminder', w.organisation_id, w.round_id from reminder_wave w where w.finished_at is null and w.listed is null)
     select d.kind, d.organisation_id as "organisationId", d.round_id as "roundId" from due d
      where (d.kind = 'notice' or exists (
              select from batch b where b.round_id = d.round_id and b.state = 'open' and b.closes_at > now()))
        and not exists (select from job_run j where j.organisation_id = d.organisation_id
              and j.round_id is not distinct from d.round_id and j.state in ('requested', 'running')
              and j.name = case d.kind when 'invitation' then 'invitations.send-invitations'
                when 'reminder' then 'invitations.send-reminders' else 'mail.send-notices' end)`);
}
// src/invitations/sweep-invitations.ts
const runOf = {
	invitation: "invitations.send-invitations",
	reminder: "invitations.send-reminders",
	notice: "mail.send-notices"
};
/** Files are looked at once an hour, not every few seconds. */
const filesEveryMs = 36e5;
let filesDueAt = 0;
/** The clock of the mails: plans the waves of the day, asks for what waits to be sent, erases addresses that are over. */
async function sweepInvitations({ pool, producer, logger, mail }) {
	const waves = await planWavesOfToday(pool);
	if (waves > 0) logger.info({ waves }, "waves of reminders planned");
	const due = await dueSendings(readOf(pool));
	for (const { kind, organisationId, roundId } of due) {
		const name = runOf[kind];
		const { jobRunId, isNew } = await transaction(pool, (client) => requestSending(readOf(client), name, {
			organisationId,
			roundId
		}));
		if (isNew) await producer.send(jobRunId, name);
	}
	const erased = await eraseOldAddresses(pool, mail.addressesKeptDays);
	if (erased > 0) logger.info({ erased }, "addresses erased");
	if (Date.now() < filesDueAt) return;
	filesDueAt = Date.now() + filesEveryMs;
	const forgotten = await mail.transport.forgetOlderThan(mail.addressesKeptDays);
	if (forgotten > 0) logger.info({ forgotten }, "mails in the outbox forgotten");
}
// src/job-runs/sweep.handler.ts
/** Asked for so long ago and not in the queue: whoever asked died between commit and sending. */
const unsentAfterMs = 3e3;
/** In the queue or begun, and nothing heard since: the queue has lost it. Longer than a lock of the queue holds. */
const unseenAfterMs = 15e3;
/** Sends again what nobody picked up. A run that waits in the queue already is not there twice: its id is the job's. */
async function sweep(services) {
	const { pool, producer, logger } = services;
	const runs = await sweepUnheard(pool, {
		unsentAfterMs,
		unseenAfterMs,
		limit: 500
	});
	for (const run of runs) await producer.send(run.id, run.name, { partOfEdition: run.editionId !== null });
	if (runs.length > 0) logger.info({ runs: runs.length }, "runs sent again");
	await sweepInvitations(services);
}
// ../../packages/db/src/reports/report.store.ts
/** The report that a run shall make; null when it has been asked for again since, by another run. */
async function reportOfRun(db, jobRunId) {
	const { rows } = await db.query(`select p.id, p.organisation_id as "organisationId", p.round_id as "roundId", p.kind, p.language,
            p.requested_at as "requestedAt" from report p where p.job_run_id = $1`, [jobRunId]);
	return rows[0] ?? null;
}
/** Puts the file in its place, unless the report has been asked for again since. */
async function storeReportContent(db, jobRunId, content) {
	await db.query("update report set content = $2, made_at = clock_timestamp() where job_run_id = $1", [jobRunId, Buffer.from(content)]);
}
const members = [
	"key_user",
	"unit_administrator",
	"unit_manager",
	"reader"
];
[...members], [...members], [...members];
// ../../packages/model/src/reports/report.ts
/** Kinds that tell of single units: for those only who see the whole organisation. */
const holdsUnits = {
	board: false,
	spreadsheet: true,
	csv: true,
	archive: true
};
// ../../packages/model/src/scores/stand-outs.ts
/** A list of three is read; a list of ten is a table. */
const MOST_LISTED = 3;
/**
* The parts that stand out upwards and downwards. Whoever picks the highest of many picks luck too, so they are chosen and
* ordered by empirical Bayes estimates of the gaps (method 3.3), and only where the estimate's own 95 % interval leaves
* out zero. The gap that is told is the one that was measured. That a part is itself in the total it is held against makes
* the gap a little smaller than it is: a cautious error.
*
* @param judged parts that are shown; one whose interval has no width (joint answers) is left out
*/
function standOuts(judged, most = MOST_LISTED) {
	const known = judged.filter(({ low, high }) => high > low);
	const gaps = known.map(({ mean, against }) => mean - against);
	const shrunk = empiricalBayes(gaps, known.map(varianceOfInterval));
	if (!shrunk) return {
		strengths: [],
		weaknesses: [],
		reason: "tooFew"
	};
	const certain = known.map(({ node }, place) => ({
		node,
		gap: gaps[place],
		...shrunk.estimates[place]
	})).filter(({ gap, mean, variance }) => Math.abs(mean) > 1.959963984540054 * Math.sqrt(variance) && gap * mean > 0).toSorted((one, other) => other.mean - one.mean).map(({ node, gap }) => ({
		node,
		gap,
		isClear: Math.abs(gap) >= 5
	}));
	return {
		strengths: certain.filter(({ gap }) => gap > 0).slice(0, most),
		weaknesses: certain.filter(({ gap }) => gap < 0).toReversed().slice(0, most),
		reason: null
	};
}
// src/reports/report-format.ts
/** Kolada's signs, which Swedish controllers know: `-` missing, `.` not applicable, `..` hidden. */
const signs = {
	missing: "-",
	notApplicable: ".",
	joint: ".",
	hidden: ".."
};
const locales = {
	sv: "sv-SE",
	en: "en-GB"
};
/** Numbers as a reader of the language expects them: a decimal comma in Swedish, a real minus sign, an en dash for spans. */
function formatOf(language) {
	const fixed = (decimals) => new Intl.NumberFormat(locales[language], {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	const [whole, tenth] = [fixed(0), fixed(1)];
	/** An index value or a count; one decimal in tables, none in sentences. */
	const number = (value, decimals = 1) => (decimals === 0 ? whole : tenth).format(value);
	const span = (low, high, decimals = 1) => `${number(low, decimals)}–${number(high, decimals)}`;
	return {
		number,
		span,
		count: (value) => whole.format(value),
		/** `+4,2`, `−1,0`, `0,0`. */
		difference(value) {
			const rounded = Number(value.toFixed(1));
			return (rounded > 0 ? "+" : rounded < 0 ? "−" : "") + number(Math.abs(rounded));
		},
		/** A share 0-1 as per cent. */
		share: (value) => `${whole.format(value * 100)}${language === "sv" ? "\xA0" : ""}%`,
		/** An index value as it may be told: `61,4`, `≥ 92,0` where more is not told, a sign where nothing is. */
		index(figure) {
			if (!figure || figure.mean === null) return signs[figure?.reason ?? "missing"];
			return (figure.truncated === "high" ? "≥ " : figure.truncated === "low" ? "≤ " : "") + number(figure.mean);
		},
		interval(figure) {
			return figure?.mean != null && figure.low !== null && figure.high !== null ? span(figure.low, figure.high) : "";
		},
		/** `28 november 2026`. */
		date: (day) => new Intl.DateTimeFormat(locales[language], {
			dateStyle: "long",
			timeZone: "Europe/Stockholm"
		}).format(day)
	};
}
// ../../packages/model/src/scores/touched-types.ts
const middle = 50;
/**
* Which types the uncertainty region touches, the likeliest first. One: the type is clear. Several: the group stands
* on the border, and whoever tells of it says so instead of drawing a line through it.
*/
function touchedTypes(point, types, threshold = middle) {
	const sides = (low, high) => [...low < threshold ? ["low"] : [], ...high >= threshold ? ["high"] : []];
	const across = sides(point.xLow, point.xHigh);
	const up = sides(point.yLow, point.yHigh);
	const likeliest = (type) => type.x === (point.x < threshold ? "low" : "high") && type.y === (point.y < threshold ? "low" : "high");
	return types.filter((type) => across.includes(type.x) && up.includes(type.y)).sort((a, b) => Number(likeliest(b)) - Number(likeliest(a)));
}
// src/reports/report-words.ts
/** `▲` clear, `△` certain but small, `=` practically equal, `?` cannot be told: readable without colour. */
const changeSigns = {
	higher: "▲",
	lower: "▼",
	slightlyHigher: "△",
	slightlyLower: "▽",
	equal: "=",
	unknown: "?"
};
const reportWords = {
	sv: {
		title: "Digital mognad",
		footer: (organisation, year) => `${organisation} · Digital mognad ${year}`,
		demonstration: "Demonstration: syntetiska svar",
		subtitle: (round, made) => `${round} · rapport till nämnd och styrelse, framtagen ${made}`,
		notShown: (name) => `${name}: resultatet visas inte`,
		notShownText: "Färre än sju har svarat, eller så skulle ett värde med för få svar gå att räkna ut. Då visas inga värden alls, så att ingen kan pekas ut.",
		sentence: {
			alone: (name, value) => `${name}: ${value}`,
			higher: (year) => `, klart högre än ${year}`,
			lower: (year) => `, klart lägre än ${year}`,
			slightlyHigher: (year) => `, något högre än ${year}`,
			slightlyLower: (year) => `, något lägre än ${year}`,
			equal: (year) => `, ungefär som ${year}`,
			unknown: (year) => `, går inte att skilja från ${year}`
		},
		lead: (answered) => `${answered} svarande ligger bakom resultatet. Index går från 0 till 100, där ett högre värde betyder högre digital mognad. Det är inte procent. Inom parentes står osäkerhetsintervallet.`,
		leadHidden: "Index går från 0 till 100, där ett högre värde betyder högre digital mognad. Det är inte procent. Inom parentes står osäkerhetsintervallet.",
		rate: (answered, invited, rate) => `${answered} av ${invited} inbjudna har svarat (${rate}).`,
		grades: {
			green: "Kvalitet: grön, resultatet står för organisationen.",
			amber: "Kvalitet: gul, läs resultatet med viss försiktighet.",
			red: "Kvalitet: röd. För få har svarat för att resultatet ska stå för organisationen, och det ingår inte i jämförelser.",
			joint: "Svaren är gemensamma för organisationen och har inget osäkerhetsintervall."
		},
		position: "Läget, totalt och för varje dimension",
		columns: {
			part: "Del",
			index: "Index",
			interval: "Osäkerhetsintervall",
			since: (year) => `Sedan ${year}`,
			scale: "0 till 100",
			respondents: "Svarande",
			dontKnow: "Vet inte",
			own: "Ni",
			median: "Median",
			place: "Trolig plats",
			counts: "Klart högre än / lägre än",
			weight: "Vikt"
		},
		total: "Totalt",
		type: (name) => `Typ: ${name}`,
		typeBorder: (name, others) => `Typ: ${name}, på gränsen till ${others}`,
		typeUnknown: "Typen går inte att avgöra",
		typeUnknownText: "Svaren är för få: osäkerheten når in i flera typer. Den troligaste beskrivs här.",
		typeBorderText: "Osäkerheten når över till mer än en typ. Den troligaste beskrivs här.",
		typeHidden: "Typen visas inte",
		typeHiddenText: "Ett av de två värden som typen bygger på visas inte.",
		advice: "Råd:",
		noEarlier: "Det finns ingen tidigare mätning med samma mätinstrument att jämföra med.",
		changeSince: "Förändring",
		changeMeanings: {
			higher: "klart högre",
			lower: "klart lägre",
			slightlyHigher: "säkert högre, men mindre än fem steg",
			slightlyLower: "säkert lägre, men mindre än fem steg",
			equal: "ungefär som förut: säkert mindre än fem steg",
			unknown: "går inte att avgöra; det är inte samma sak som oförändrat"
		},
		notCompared: {
			missing: "jämförs inte: värdet visas inte i båda mätningarna",
			tooFew: "jämförs inte: färre än 15 har svarat i någon av mätningarna",
			joint: "jämförs inte: svaren är gemensamma och saknar osäkerhetsintervall",
			lowQuality: "jämförs inte: för få har svarat i någon av mätningarna för att resultatet ska stå för organisationen",
			otherWording: "jämförs inte: frågorna eller deras vikter har ändrats",
			new: "jämförs inte: enheten fanns inte i förra mätningen",
			notApart: "jämförs inte: personerna visades bara tillsammans med andra i förra mätningen"
		},
		warnings: {
			responseRate: "Svarsfrekvensen skiljer mer än 20 procentenheter mellan mätningarna; en skillnad kan bero på vilka som har svarat.",
			targetGroup: "Mätningarna riktade sig till olika målgrupper."
		},
		trend: "År för år",
		trendNote: "Intervallen är de som gäller vid jämförelse mellan år; de är bredare än ovan, för de räknar också med att andra personer hade kunnat svara.",
		trendBroken: (years) => `* Ny serie: mätinstrumentet ändrades, så värdet jämförs inte med året innan (${years}).`,
		year: "År",
		parts: "Del för del",
		partsSpan: (high, low) => `Högst: ${high}. Lägst: ${low}.`,
		standOuts: "Styrkor och svagheter",
		standOutsNote: "Bara faktorer som med säkerhet skiljer sig från ert totala index.",
		strengths: "Styrkor",
		weaknesses: "Svagheter",
		standOut: (name, gap) => `${name}: ${gap} mot totalt`,
		none: {
			strengths: "Ingen faktor ligger säkert högre.",
			weaknesses: "Ingen faktor ligger säkert lägre."
		},
		tooFew: "För få faktorer visas för att några ska kunna lyftas fram.",
		comparison: (cohort) => `Jämfört med ${cohort}`,
		cohort: {
			all: "alla som har mätt sig",
			main: (key) => `kommungrupp ${key}`,
			named: (name) => `kommungruppen ${name.toLocaleLowerCase("sv")}`
		},
		comparisonNote: (members, year, published) => `Gruppen har ${members} organisationer i utgåvan för ${year}, publicerad ${published}. Trolig plats: där ni hamnar i 90 fall av 100 när osäkerheten räknas in; plats 1 är högst.`,
		replaced: (cohort) => `Er egen grupp är för liten för att visas. Jämförelsen gäller därför ${cohort}.`,
		noComparison: "Det finns ingen publicerad jämförelse för året som ni ingår i.",
		place: (low, high, of) => low === high ? `${low} av ${of}` : `${low}–${high} av ${of}`,
		appendix: "Bilaga: alla delar, ord och metod",
		allParts: "Alla delar som visas",
		allPartsNote: "Svarande är de som har svarat i de grupper som ligger bakom värdet. Vet inte räknas aldrig som lågt.",
		statement: (id, text) => `${id}. ${text}`,
		hidden: "Det som inte visas, och varför",
		hiddenCount: (count, of) => count === 0 ? `Alla ${of} delar visas.` : `${count} av ${of} delar visas inte.`,
		hiddenReasons: {
			hidden: ".. visas inte: för få svar ligger bakom, eller så skulle ett värde med för få svar gå att räkna ut",
			missing: "- uppgift saknas: ingen har tagit ställning",
			notApplicable: ". inte tillämpligt"
		},
		detailsHidden: "Andel vet inte visas inte: någon av de grupper som ingår har färre än femton svarande.",
		bounds: "≥ och ≤: nästan alla har valt det högsta eller lägsta svaret. Mer visas inte, så att inget enskilt svar kan räknas ut.",
		words: "Ord i rapporten",
		method: "Så är siffrorna framtagna",
		methodText: (method, instrument) => `Varje påståendes medelvärde räknas om till 0–100. Medelvärdena vägs samman uppåt med mätinstrumentets vikter, och enheterna viktas efter antal anställda. Osäkerhetsintervallen rymmer det sanna värdet i 19 fall av 20. Grupper med färre än sju svar visas aldrig, och inte heller det som skulle göra att de gick att räkna ut. Metod ${method}, mätinstrument ${instrument}.`,
		recipe: (hash) => `Beräkningsreceptets kontrollsumma: ${hash}`,
		licence: (licence) => `Enkätens licens: ${licence}.`
	},
	en: {
		title: "Digital maturity",
		footer: (organisation, year) => `${organisation} · Digital maturity ${year}`,
		demonstration: "Demonstration: synthetic answers",
		subtitle: (round, made) => `${round} · report for the board, made on ${made}`,
		notShown: (name) => `${name}: the result is not shown`,
		notShownText: "Fewer than seven have answered, or a value with too few answers could be worked out. Then no values are shown at all, so that nobody can be singled out.",
		sentence: {
			alone: (name, value) => `${name}: ${value}`,
			higher: (year) => `, clearly higher than ${year}`,
			lower: (year) => `, clearly lower than ${year}`,
			slightlyHigher: (year) => `, somewhat higher than ${year}`,
			slightlyLower: (year) => `, somewhat lower than ${year}`,
			equal: (year) => `, about the same as ${year}`,
			unknown: (year) => `, cannot be told apart from ${year}`
		},
		lead: (answered) => `${answered} respondents stand behind the result. Scores go from 0 to 100, where higher is more digitally mature. They are not percentages. In parentheses stands the interval.`,
		leadHidden: "Scores go from 0 to 100, where higher is more digitally mature. They are not percentages. In parentheses stands the interval.",
		rate: (answered, invited, rate) => `${answered} of ${invited} invited have answered (${rate}).`,
		grades: {
			green: "Quality: green, the result stands for the organisation.",
			amber: "Quality: amber, read the result with some caution.",
			red: "Quality: red. Too few have answered for the result to stand for the organisation, and it is in no comparison.",
			joint: "The answers are joint ones of the organisation and have no interval."
		},
		position: "Where we stand, in total and for each dimension",
		columns: {
			part: "Part",
			index: "Score",
			interval: "Interval",
			since: (year) => `Since ${year}`,
			scale: "0 to 100",
			respondents: "Respondents",
			dontKnow: "Don’t know",
			own: "You",
			median: "Median",
			place: "Likely place",
			counts: "Clearly higher / lower than",
			weight: "Weight"
		},
		total: "Total",
		type: (name) => `Type: ${name}`,
		typeBorder: (name, others) => `Type: ${name}, on the border to ${others}`,
		typeUnknown: "The type cannot be told",
		typeUnknownText: "The answers are too few: the uncertainty reaches into several types. The likeliest is described here.",
		typeBorderText: "The uncertainty reaches into more than one type. The likeliest is described here.",
		typeHidden: "The type is not shown",
		typeHiddenText: "One of the two values that the type rests on is not shown.",
		advice: "Advice:",
		noEarlier: "There is no earlier measurement with the same instrument to compare with.",
		changeSince: "Change",
		changeMeanings: {
			higher: "clearly higher",
			lower: "clearly lower",
			slightlyHigher: "certainly higher, but by less than five points",
			slightlyLower: "certainly lower, but by less than five points",
			equal: "about as before: certainly less than five points",
			unknown: "cannot be told; that is not the same as unchanged"
		},
		notCompared: {
			missing: "not compared: the value is not shown in both measurements",
			tooFew: "not compared: fewer than 15 have answered in one of the measurements",
			joint: "not compared: the answers are joint and have no interval",
			lowQuality: "not compared: too few have answered in one of the measurements for the result to stand for the organisation",
			otherWording: "not compared: the questions or their weights have changed",
			new: "not compared: the unit was not there in the earlier measurement",
			notApart: "not compared: its people were shown only together with others in the earlier measurement"
		},
		warnings: {
			responseRate: "The response rates of the measurements differ by more than 20 percentage points; a difference may be due to who has answered.",
			targetGroup: "The measurements were meant for different people."
		},
		trend: "Year by year",
		trendNote: "The intervals are those for comparing years; they are wider than above, since they also count with other people having answered.",
		trendBroken: (years) => `* New series: the instrument has changed, so the value is not compared with the year before (${years}).`,
		year: "Year",
		parts: "Part by part",
		partsSpan: (high, low) => `Highest: ${high}. Lowest: ${low}.`,
		standOuts: "Strengths and weaknesses",
		standOutsNote: "Only factors that certainly differ from your total score.",
		strengths: "Strengths",
		weaknesses: "Weaknesses",
		standOut: (name, gap) => `${name}: ${gap} against the total`,
		none: {
			strengths: "No factor is certainly higher.",
			weaknesses: "No factor is certainly lower."
		},
		tooFew: "Too few factors are shown for any to be singled out.",
		comparison: (cohort) => `Compared with ${cohort}`,
		cohort: {
			all: "all who have measured themselves",
			main: (key) => `municipal group ${key}`,
			named: (name) => `the group ${name}`
		},
		comparisonNote: (members, year, published) => `The group has ${members} organisations in the edition for ${year}, published on ${published}. Likely place: where you end up in 90 cases of 100 when the uncertainty is counted in; place 1 is the highest.`,
		replaced: (cohort) => `Your own group is too small to be shown. The comparison is therefore with ${cohort}.`,
		noComparison: "There is no published comparison for the year that you are in.",
		place: (low, high, of) => low === high ? `${low} of ${of}` : `${low}–${high} of ${of}`,
		appendix: "Appendix: all parts, words and method",
		allParts: "All parts that are shown",
		allPartsNote: "Respondents are those who have answered in the groups behind the value. “Don’t know” never counts as low.",
		statement: (id, text) => `${id}. ${text}`,
		hidden: "What is not shown, and why",
		hiddenCount: (count, of) => count === 0 ? `All ${of} parts are shown.` : `${count} of ${of} parts are not shown.`,
		hiddenReasons: {
			hidden: ".. not shown: too few answers lie behind, or a value with too few answers could be worked out",
			missing: "- missing: nobody has taken a stand",
			notApplicable: ". not applicable"
		},
		detailsHidden: "The share of “don’t know” is not shown: one of the groups in it has fewer than fifteen respondents.",
		bounds: "≥ and ≤: nearly all have chosen the highest or lowest answer. No more is shown, so that no single answer can be worked out.",
		words: "Words in the report",
		method: "How the figures are made",
		methodText: (method, instrument) => `The mean of every statement is turned into 0–100. The means are weighed together upwards by the weights of the instrument, and units are weighted by headcount. The intervals hold the true value in 19 cases of 20. Groups with fewer than seven answers are never shown, nor what would let them be worked out. Method ${method}, instrument ${instrument}.`,
		recipe: (hash) => `Checksum of the recipe: ${hash}`,
		licence: (licence) => `Licence of the questionnaire: ${licence}.`
	}
};
// src/reports/report-change.ts
const wordsOf = {
	clear: ["higher", "lower"],
	certainButSmall: ["slightlyHigher", "slightlyLower"],
	practicallyEqual: ["equal", "equal"],
	cannotBeTold: ["unknown", "unknown"]
};
/** How a change is called; null where the two rounds are not compared. */
function changeWordOf(change) {
	if (!change?.change) return null;
	const [up, down] = wordsOf[change.change.verdict];
	return change.change.difference < 0 ? down : up;
}
/** A change with its sign in front: `▲ +6,1`; `-` where it is not compared. */
function reportChange(change, format) {
	const word = changeWordOf(change);
	return word && change?.change ? `${changeSigns[word]} ${format.difference(change.change.difference)}` : "-";
}
reportChange.signs = changeSigns;
/** What a reader must know beside the changes. */
function changeSummary(changes, say) {
	return changes ? changes.warnings.map((warning) => say.warnings[warning]).join(" ") : say.noEarlier;
}
// src/reports/report-sentences.ts
/** What a part is called in a report; statements by their id and text. */
function nodeName({ id, level, title, text }, language, say) {
	if (level === "total") return say.total;
	if (level === "item" && text) return say.statement(id.slice(5), text[language]);
	return title[language];
}
/** What the result says: `Nacka: 62 (58–66), klart högre än 2025`. */
function sentenceOf({ organisation, figures, changes }, say, format) {
	const total = figures.get("total");
	if (total?.mean == null) return say.notShown(organisation.name);
	const index = format.number(total.mean, 0);
	const value = total.low === null || total.high === null ? index : `${index} (${format.span(total.low, total.high, 0)})`;
	const word = changeWordOf(changes?.total);
	const since = word && changes ? say.sentence[word](changes.before.reportingYear) : "";
	return say.sentence.alone(organisation.name, value) + since;
}
/** Where the organisation stands among the types of the instrument; null where the instrument has none. */
function typePart({ instrument, figures }, language) {
	const say = reportWords[language];
	const { types } = instrument;
	if (!types) return null;
	const [x, y] = [figures.get(`dimension:${types.axes.x}`), figures.get(`dimension:${types.axes.y}`)];
	if (x?.mean == null || y?.mean == null) return {
		heading: say.typeHidden,
		texts: [say.typeHiddenText]
	};
	const [type, ...others] = touchedTypes({
		x: x.mean,
		y: y.mean,
		xLow: x.low ?? x.mean,
		xHigh: x.high ?? x.mean,
		yLow: y.low ?? y.mean,
		yHigh: y.high ?? y.mean
	}, types.quadrants, types.threshold);
	if (!type) return null;
	const name = type.title[language];
	return {
		heading: others.length > 1 ? say.typeUnknown : others.length === 1 ? say.typeBorder(name, others[0].title[language]) : say.type(name),
		texts: [
			...others.length > 1 ? [say.typeUnknownText] : others.length === 1 ? [say.typeBorderText] : [],
			type.about[language],
			`${say.advice} ${type.advice[language]}`
		]
	};
}
// src/reports/report-terms.ts
/** Words that a reader of a report may not know, as the glossary explains them; a test compares the two. */
const reportTerms = {
	sv: [
		["indexvärde", "Ett tal mellan 0 och 100 som sammanfattar svaren på en del av enkäten. Högre betyder att fler instämmer i påståendena. Det är inte procent."],
		["osäkerhetsintervall", "Så långt kan indexvärdet ligga från det som visas, eftersom alla inte har svarat och de som har svarat inte tycker lika. Ju fler svar, desto smalare intervall."],
		["visas inte", "För få svar ligger bakom värdet, eller så skulle det gå att räkna ut ett värde med för få svar. Därför står det inget tal, så att ingen kan pekas ut."],
		["vet inte", "Ett eget svar för den som inte kan bedöma ett påstående. Det räknas aldrig som lågt, utan visas för sig."],
		["typ", "Ett av fyra lägen som förmåga och arv bildar tillsammans: bromsad, outnyttjad grund, i motvind eller i medvind. Ligger ni nära en gräns kan läget vara ett annat."],
		["jämförelsegrupp", "De organisationer ni jämförs med: alla, en grupp som SKR har satt samman, länet, de som liknar er mest eller en lista som ni själva har valt."],
		["utgåva", "En färdig och granskad uppsättning jämförelsesiffror. En publicerad utgåva ändras aldrig; rättelser kommer i nästa."],
		["trolig plats", "De platser där en organisation hamnar i 90 fall av 100 när osäkerheten räknas in. Plats 1 är högst."],
		["klart högre, klart bättre", "Skillnaden är större än vad osäkerheten kan förklara, när allt som jämförs på sidan prövas på en gång. Annars går värdena inte att skilja åt."],
		["svarsfrekvens", "Hur stor andel av dem som bjöds in som har svarat. Den visas inte där färre än sju är inbjudna."],
		["vikt", "Hur mycket en del räknas när flera delar läggs samman till en. Vikterna ligger fast i varje version av mätinstrumentet."]
	],
	en: [
		["score", "A number between 0 and 100 that sums up the answers to a part of the questionnaire. Higher means that more people agree with the statements. It is not a percentage."],
		["interval", "How far the score may lie from what is shown, since not everybody has answered and those who have do not all think alike. The more answers, the narrower the interval."],
		["hidden", "Too few answers lie behind the value, or a value with too few answers could be worked out from it. So there is no number, and nobody can be singled out."],
		["don't know", "An answer of its own for somebody who cannot judge a statement. It never counts as low, and is shown apart."],
		["type", "One of four positions that capability and heritage make together: held back, untapped foundation, into the wind or with the wind. Close to a border the position may be another."],
		["cohort", "The organisations you are compared with: all of them, a group put together by SKR, the county, those most similar to you, or a list that you have chosen yourselves."],
		["edition", "A finished and audited set of comparison figures. A published edition never changes; corrections come in the next one."],
		["likely place", "The places where an organisation ends up in 90 cases of 100 when the uncertainty is counted in. Place 1 is the highest."],
		["clearly higher", "The difference is larger than the uncertainty can explain, with everything compared on the page tested at once. Otherwise the values cannot be told apart."],
		["response rate", "The share of those invited who have answered. It is not shown where fewer than seven are invited."],
		["weight", "How much a part counts when several parts are put together into one. The weights are fixed in each version of the instrument."]
	]
};
// src/reports/board-appendix.ts
const levels$2 = [
	"dimension",
	"category",
	"factor",
	"area",
	"item"
];
const levelNames = {
	sv: {
		dimension: "Totalt och dimensioner",
		category: "Kategorier",
		factor: "Faktorer",
		area: "Områden",
		item: "Påståenden"
	},
	en: {
		dimension: "Total and dimensions",
		category: "Categories",
		factor: "Factors",
		area: "Areas",
		item: "Statements"
	}
};
function boardAppendix(result, language) {
	const say = reportWords[language];
	const format = formatOf(language);
	const { nodes, figures, recipe, instrument } = result;
	const ofLevel = (level) => nodes.filter((node) => node.level === level || level === "dimension" && node.level === "total");
	const tellsDontKnow = [...figures.values()].some(({ dontKnow }) => dontKnow !== null);
	const rowOf = (node) => {
		const figure = figures.get(node.id);
		const isShown = figure?.mean != null;
		return [
			nodeName(node, language, say),
			format.index(figure),
			format.interval(figure),
			isShown && figure.respondents !== null ? format.count(figure.respondents) : "",
			...tellsDontKnow ? [isShown && figure.dontKnow !== null ? format.share(figure.dontKnow) : ""] : []
		];
	};
	const { columns } = say;
	const method = recipe?.body.methodVersion ?? "-";
	return {
		heading: say.appendix,
		parts: {
			heading: say.allParts,
			note: say.allPartsNote,
			header: [
				columns.part,
				columns.index,
				columns.interval,
				columns.respondents,
				...tellsDontKnow ? [columns.dontKnow] : []
			],
			levels: levels$2.map((level) => ({
				title: levelNames[language][level],
				rows: ofLevel(level).map(rowOf)
			})).filter(({ rows }) => rows.length > 0)
		},
		hidden: hiddenPart(result, language),
		words: {
			heading: say.words,
			rows: reportTerms[language]
		},
		method: {
			heading: say.method,
			texts: [
				say.methodText(method, `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`),
				...recipe ? [say.recipe(recipe.hash)] : [],
				say.licence(instrument.licence)
			]
		}
	};
}
/** Each part without a value under the reason for it. Names only: of what is not shown there is no number anywhere. */
function hiddenPart({ nodes, figures }, language) {
	const say = reportWords[language];
	const withheld = nodes.filter(({ id }) => figures.get(id)?.mean == null);
	const reasonOf = ({ id }) => {
		const reason = figures.get(id)?.reason ?? (figures.size === 0 ? "hidden" : "missing");
		return reason === "joint" ? "notApplicable" : reason;
	};
	const reasons = [...new Set(withheld.map(reasonOf))];
	const tellsDontKnow = [...figures.values()].some(({ dontKnow }) => dontKnow !== null);
	const isBounded = [...figures.values()].some(({ truncated }) => truncated !== null);
	return {
		heading: say.hidden,
		note: say.hiddenCount(withheld.length, nodes.length),
		items: [
			...reasons.map((reason) => {
				const names = withheld.filter((node) => reasonOf(node) === reason).map((node) => shortName(node, language));
				return `${say.hiddenReasons[reason]}: ${names.join(", ")}`;
			}),
			...tellsDontKnow || figures.size === 0 ? [] : [say.detailsHidden],
			...isBounded ? [say.bounds] : []
		]
	};
}
/** A statement by its id, else the name. */
function shortName(node, language) {
	return node.level === "item" ? node.id.slice(5) : nodeName(node, language, reportWords[language]);
}
// src/reports/board-comparison.ts
const levels$1 = [
	"total",
	"dimension",
	"category"
];
/** From the figures of a published edition, which are those of the page Jämförelse. */
function boardComparison({ comparison, nodes }, language) {
	const say = reportWords[language];
	const format = formatOf(language);
	if (!comparison?.cohort) return {
		heading: say.comparison(say.cohort.all),
		notes: [say.noComparison],
		header: [],
		rows: []
	};
	const { cohort, askedCohort, values, figures, positions, reportingYear, publishedAt } = comparison;
	const own = new Map(values.map((row) => [row.nodeId, row]));
	const ofCohort = new Map(figures.map((row) => [row.nodeId, row]));
	const place = new Map(positions.map((row) => [row.nodeId, row]));
	const name = cohortName(cohort, say);
	const published = publishedAt ? format.date(new Date(publishedAt)) : "-";
	const { columns } = say;
	return {
		heading: say.comparison(name),
		notes: [say.comparisonNote(format.count(cohort.members), reportingYear, published), ...askedCohort && askedCohort.key !== cohort.key ? [say.replaced(name)] : []],
		header: [
			columns.part,
			columns.own,
			columns.median,
			columns.place,
			columns.counts
		],
		rows: nodes.filter(({ id, level }) => levels$1.includes(level) && own.has(id)).map((node) => [
			nodeName(node, language, say),
			format.index(own.get(node.id)),
			medianOf(ofCohort.get(node.id), format),
			placeOf(place.get(node.id), say, format),
			countsOf(place.get(node.id), format)
		])
	};
}
/** What a cohort is called in running text: the group of municipalities by its name. */
function cohortName({ kind, key, name }, say) {
	if (kind === "all") return say.cohort.all;
	return name ? say.cohort.named(name) : say.cohort.main(key.slice(key.indexOf(":") + 1));
}
function medianOf(figure, format) {
	const value = figure?.median ?? figure?.mean ?? null;
	return value === null ? signs[figure?.reason ?? "missing"] : format.number(value);
}
function placeOf(row, say, format) {
	if (row?.likelyLow == null || row.likelyHigh === null) return signs[row?.placeReason ?? "missing"];
	return say.place(format.count(row.likelyLow), format.count(row.likelyHigh), format.count(row.others + 1));
}
function countsOf(row, format) {
	if (row?.higherThan == null || row.lowerThan === null) return signs[row?.placeReason ?? "missing"];
	return `${format.count(row.higherThan)} / ${format.count(row.lowerThan)}`;
}
// src/reports/board-trend.ts
/** The total and its dimensions, a row each round; null before there are two. Intervals are those for comparing over time. */
function boardTrend({ trend, nodes }, language) {
	if (trend.length < 2) return null;
	const say = reportWords[language];
	const format = formatOf(language);
	const dimensions = nodes.filter(({ level }) => level === "dimension");
	const points = trend.slice(-6);
	const broken = points.filter(({ isNewSeries }, at) => at > 0 && isNewSeries);
	return {
		heading: say.trend,
		note: say.trendNote,
		header: [
			say.year,
			say.total,
			say.columns.interval,
			...dimensions.map((node) => nodeName(node, language, say)),
			say.columns.scale
		],
		rows: points.map((point) => {
			const total = point.figures.get("total");
			const { comparisonLow: low = null, comparisonHigh: high = null, mean = null } = total ?? {};
			return {
				cells: [
					`${point.round.reportingYear}${broken.includes(point) ? "*" : ""}`,
					format.index(total),
					format.interval({
						mean,
						low,
						high
					}),
					...dimensions.map(({ id }) => format.index(point.figures.get(id)))
				],
				drawn: mean !== null && low !== null && high !== null ? {
					low,
					mean,
					high
				} : null
			};
		}),
		key: broken.length > 0 ? [say.trendBroken(broken.map(({ round }) => round.reportingYear).join(", "))] : []
	};
}
// src/reports/board-report.ts
/**
* A result as the data of the board report: where we stand, what stands out, what others have, and all parts behind it.
*
* @param made when the report was asked for: stands in it, and makes the same request give the same bytes
*/
function boardReport(result, language, made) {
	const say = reportWords[language];
	const format = formatOf(language);
	const { organisation, round, figures, quality } = result;
	const total = figures.get("total");
	const isShown = total?.mean != null;
	const demonstration = round.synthetic ? say.demonstration : null;
	const footer = say.footer(organisation.name, round.reportingYear);
	const respondents = total?.respondents ?? null;
	return {
		title: `${say.title} ${round.reportingYear}`,
		language,
		organisation: organisation.name,
		subtitle: say.subtitle(round.name, format.date(made)),
		footer: demonstration ? `${footer} · ${demonstration}` : footer,
		date: made.toISOString().slice(0, 10),
		synthetic: round.synthetic,
		demonstration,
		sentence: sentenceOf(result, say, format),
		lead: isShown ? [respondents === null ? say.leadHidden : say.lead(format.count(respondents)), ...quality ? [qualityText(quality, say, format)] : []] : [say.notShownText],
		shown: isShown ? {
			position: scaleTable(result, ["total", "dimension"], say.position, say, format, language),
			type: typePart(result, language),
			trend: boardTrend(result, language),
			parts: scaleTable(result, ["category"], say.parts, say, format, language),
			standOuts: standOutsPart(result, total.mean, say, format, language),
			comparison: boardComparison(result, language)
		} : null,
		appendix: boardAppendix(result, language)
	};
}
function qualityText({ grade, respondents, invited, responseRate }, say, format) {
	return (respondents === null || responseRate === null ? "" : `${say.rate(format.count(respondents), format.count(invited), format.share(responseRate))} `) + say.grades[grade];
}
function scaleTable(result, levels, heading, say, format, language) {
	const { nodes, figures, changes } = result;
	const shown = nodes.filter(({ level }) => levels.includes(level));
	const changeOf = (node) => node === "total" ? changes?.total : changes?.byNode.get(node);
	const { columns } = say;
	const byMean = shown.flatMap((node) => {
		const mean = figures.get(node.id)?.mean ?? null;
		return mean === null ? [] : [{
			name: nodeName(node, language, say),
			mean
		}];
	}).toSorted((one, other) => other.mean - one.mean);
	return {
		heading: !levels.includes("total") && byMean.length > 1 ? `${heading}. ${say.partsSpan(byMean[0].name, byMean.at(-1).name)}` : heading,
		note: levels.includes("total") ? changeSummary(changes, say) : "",
		header: [
			columns.part,
			columns.index,
			columns.interval,
			...changes ? [columns.since(changes.before.reportingYear)] : [],
			columns.scale
		],
		rows: shown.map((node) => {
			const figure = figures.get(node.id);
			const isDrawn = figure?.mean != null && figure.low !== null && figure.high !== null;
			return {
				cells: [
					nodeName(node, language, say),
					format.index(figure),
					format.interval(figure),
					...changes ? [reportChange(changeOf(node.id), format)] : []
				],
				drawn: isDrawn ? {
					low: figure.low,
					mean: figure.mean,
					high: figure.high
				} : null
			};
		}),
		key: changes ? keyOf(shown.map(({ id }) => changeOf(id)), say) : []
	};
}
function keyOf(changes, say) {
	const words = [...new Set(changes.map(changeWordOf))].filter((word) => word !== null);
	const reasons = [...new Set(changes.flatMap((change) => change?.reason ? [change.reason] : []))];
	return [...words.map((word) => `${reportChange.signs[word]} ${say.changeMeanings[word]}`), ...reasons.map((reason) => `- ${say.notCompared[reason]}`)];
}
function standOutsPart({ nodes, figures }, against, say, format, language) {
	const factors = nodes.filter(({ level }) => level === "factor");
	const found = standOuts(factors.flatMap(({ id }) => {
		const figure = figures.get(id);
		if (figure?.mean == null || figure.low === null || figure.high === null) return [];
		return [{
			node: id,
			mean: figure.mean,
			low: figure.low,
			high: figure.high,
			against
		}];
	}));
	const nameOf = new Map(factors.map((node) => [node.id, nodeName(node, language, say)]));
	const items = (list, none) => list.length === 0 ? [none] : list.map(({ node, gap }) => say.standOut(nameOf.get(node) ?? node, format.difference(gap)));
	return {
		heading: say.standOuts,
		note: found.reason ? say.tooFew : say.standOutsNote,
		lists: found.reason ? [] : [{
			title: say.strengths,
			items: items(found.strengths, say.none.strengths)
		}, {
			title: say.weaknesses,
			items: items(found.weaknesses, say.none.weaknesses)
		}]
	};
}
// ../../packages/db/src/trainings/effect.read-model.ts
/** The newest published edition of a questionnaire in a year; null: there is none. Read as the published reader. */
async function newestPublishedEdition(read, instrumentKey, reportingYear) {
	const [row] = await read.query(`select e.id from edition e join instrument_version v on v.id = e.instrument_version_id
      where v.instrument_key = $1 and e.reporting_year = $2 and e.state = 'published' order by e.number desc limit 1`, [instrumentKey, reportingYear]);
	return row?.id ?? null;
}
// ../../packages/db/src/editions/edition.read-model.ts
const editionColumns = `e.id, e.instrument_version_id as "instrumentVersionId", e.reporting_year as "reportingYear", e.number,
  e.state, e.synthetic, e.left_out as "leftOut", encode(e.content_hash, 'hex') as "contentHash",
  case when k.hash is not null then jsonb_build_object('hash', encode(k.hash, 'hex'), 'body', k.body) end as recipe,
  e.computed_at as "computedAt", e.published_at as "publishedAt"`;
const editionTables = "edition e left join recipe k on k.hash = e.recipe_hash";
const cohortColumns = `c.edition_id as "editionId", c.key, c.kind, c.parent_key as "parentKey", c.name, c.members,
  c.named_members as "namedMembers", c.belonging, c.shown`;
// ../../packages/db/src/editions/published-edition.read-model.ts
/** Of `edition_value v`; intervals in an edition are those for comparing. */
const memberFigureColumns = `v.node_id as "nodeId", v.respondents, v.answers, v.mean, v.low, v.high, v.low as "comparisonLow",
  v.high as "comparisonHigh", null::float8 as coverage, null::float8 as "dontKnow", null::text as agreement, v.truncated, v.reason`;
/**
* One organisation beside one cohort, all of it in one statement. Nothing of the organisation unless it is the asker's
* own or shares by name. Null when there is no such edition to be seen.
*/
async function readComparison(read, asked) {
	const [row] = await read.query(comparisonText, [
		asked.editionId,
		asked.organisationId,
		asked.cohortKey
	]);
	return row ?? null;
}
const guaranteed = `g.organisation_id as "organisationId", g.node_id as "nodeId", g.low, g.high, g.among`;
const rows = (text) => `(select coalesce(json_agg(x), '[]') from (${text}) x)`;
const row = (text) => `(select to_json(x) from (${text}) x)`;
const comparisonText = `
  with recursive chain as (
    select c.*, 0 as step from edition_cohort c where c.edition_id = $1 and c.key = $3
    union all
    select p.*, c.step + 1 from chain c
      join edition_cohort p on p.edition_id = c.edition_id and p.key = c.parent_key where not c.shown),
  used as (select * from chain order by step desc limit 1)
  select ${editionColumns},
    ${row(`select ${cohortColumns} from chain c where step = 0`)} as "askedCohort",
    ${row(`select ${cohortColumns} from used c`)} as cohort,
    ${rows(`select v.organisation_id as "organisationId", ${memberFigureColumns} from edition_value v
             where v.edition_id = $1 and v.organisation_id = $2`)} as values,
    ${rows(`select f.node_id as "nodeId", f.organisations, f.mean, f.p10, f.q25, f.median, f.q75, f.p90, f.reason
              from used join edition_figure f on f.edition_id = $1 and f.cohort_key = used.key`)} as figures,
    ${rows(`select p.node_id as "nodeId", p.others, p.position, p.best_quarter_gap as "bestQuarterGap", p.reason,
                   p.gap_reason as "gapReason", p.likely_low as "likelyLow", p.likely_high as "likelyHigh",
                   p.higher_than as "higherThan", p.lower_than as "lowerThan", p.place_reason as "placeReason",
                   p.weight_low as "weightLow", p.weight_high as "weightHigh", p.weight_reason as "weightReason"
              from used join edition_position p on p.edition_id = $1 and p.organisation_id = $2
               and p.cohort_key = used.key`)} as positions,
    ${rows(`select ${guaranteed} from edition_guaranteed_place g where g.edition_id = $1 and g.organisation_id = $2`)} as "guaranteedPlaces",
    exists (select from edition_guarantee g where g.edition_id = $1) as "isGuaranteed"
  from ${editionTables} where e.id = $1`;
// ../../packages/db/src/organisations/organisation.read-model.ts
const organisationColumns = `o.id, o.code, o.name, o.kind, o.county_name as "countyName", o.population,
  o.skr_group as "skrGroup", o.skr_group_name as "skrGroupName", o.sharing_level as "sharingLevel", o.synthetic`;
function organisationsById(read, ids) {
	return read.query(`select ${organisationColumns} from organisation o where o.id = any ($1)`, [ids]);
}
// ../../packages/db/src/rounds/round.read-model.ts
const columns = `r.id, r.organisation_id as "organisationId", r.instrument_version_id as "instrumentVersionId", r.name,
  r.reporting_year as "reportingYear", r.state, r.synthetic, r.opens_at as "opensAt", r.closes_at as "closesAt"`;
function roundsById(read, ids) {
	return read.query(`select ${columns} from round r where r.id = any ($1)`, [ids]);
}
/** For each round the newest earlier one with a result, by the same organisation with the same instrument. */
function earlierRounds(read, ids) {
	return read.query(`select later.id as "laterId", later.target_group as "laterTargetGroup", earlier.*
       from round later join instrument_version v on v.id = later.instrument_version_id
       cross join lateral (
         select ${columns}, r.target_group as "targetGroup"
           from round r join instrument_version w on w.id = r.instrument_version_id
          where r.organisation_id = later.organisation_id and w.instrument_key = v.instrument_key
            and r.state in ('scored', 'published') and (r.reporting_year, r.id) < (later.reporting_year, later.id)
          order by r.reporting_year desc, r.id desc limit 1) earlier
      where later.id = any ($1)`, [ids]);
}
/** Parents before children. */
function roundUnits(read, roundIds) {
	return read.query(`select u.round_id as "roundId", u.unit_id as "unitId", u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator,
            u.employees, u.published
       from round_unit u where u.round_id = any ($1) order by u.round_id, u.position`, [roundIds]);
}
// ../../packages/db/src/scores/score.read-model.ts
const figure = `s.node_id as "nodeId", s.respondents, s.answers, s.mean, s.low, s.high,
  s.comparison_low as "comparisonLow", s.comparison_high as "comparisonHigh", s.coverage, s.dont_know as "dontKnow",
  s.agreement, s.truncated, s.reason`;
/**
* Every shown group of the rounds, parents before children, a unit before what is left in it.
*
* @param levels first words of node ids (`total`, `category` ..); null: all
*/
function figuresOfRounds(read, roundIds, levels) {
	return read.query(`select s.round_id as "roundId", s.unit_id as "unitId", s.part, ${figure},
            s.mean is not null and n.node_id is not null as sensitive
       from score s join round_unit u on u.round_id = s.round_id and u.unit_id = s.unit_id
       left join sensitive_node n
         on n.round_id = s.round_id and n.unit_id = s.unit_id and n.part = s.part and n.node_id = s.node_id
      where s.round_id = any ($1) and ($2::text[] is null or split_part(s.node_id, ':', 1) = any ($2))
      order by s.round_id, u.position, s.part desc`, [roundIds, levels]);
}
/** Every figure of one shown group of a round; none where the group is not shown. */
function figuresOfGroups(read, roundIds, unitId, part) {
	return read.query(`select s.round_id as "roundId", s.unit_id as "unitId", s.part, ${figure},
            s.mean is not null and n.node_id is not null as sensitive
       from score s
       left join sensitive_node n
         on n.round_id = s.round_id and n.unit_id = s.unit_id and n.part = s.part and n.node_id = s.node_id
      where s.round_id = any ($1) and s.unit_id = $2 and s.part = $3`, [
		roundIds,
		unitId,
		part
	]);
}
/**
* Every shown group of the rounds on some nodes, in the order of `figuresOfRounds`. Arrays and not a row for each
* figure: 5 000 units on 25 factors are 125 000 figures.
*
* @param nodes of the instrument; a node without figures in a round is null in all of its rows
*/
function valuesOfUnits(read, roundIds, nodes) {
	return read.query(`select shown.round_id as "roundId", shown.unit_id as "unitId", shown.part,
            array_agg(s.mean order by asked.place) as means,
            array_agg(coalesce(s.reason, case when s.mean is null then 'missing' end) order by asked.place) as reasons,
            array_agg(s.truncated order by asked.place) as truncated
       from (select g.round_id, g.unit_id, g.part, u.position
               from score g join round_unit u on u.round_id = g.round_id and u.unit_id = g.unit_id
              where g.round_id = any ($1) and g.node_id = 'total') shown
      cross join unnest($2::text[]) with ordinality as asked (node_id, place)
       left join score s on s.round_id = shown.round_id and s.unit_id = shown.unit_id and s.part = shown.part
                        and s.node_id = asked.node_id
      group by shown.round_id, shown.unit_id, shown.part, shown.position
      order by shown.round_id, shown.position, shown.part desc`, [roundIds, nodes]);
}
/** The whole of the own units in every scored round of some organisations, oldest first. */
function trendOfOrganisations(read, organisationIds, instrumentKey, nodes) {
	return read.query(`select r.organisation_id as "organisationId", r.id as "roundId", ${figure}
       from round r join instrument_version v on v.id = r.instrument_version_id
       join round_unit u on u.round_id = r.id and u.parent_id is null and u.branch = 'own'
       join score s on s.round_id = r.id and s.unit_id = u.unit_id and s.part = 'whole'
      where r.organisation_id = any ($1) and v.instrument_key = $2 and s.node_id = any ($3)
        and r.state in ('scored', 'published')
      order by r.reporting_year, r.id`, [
		organisationIds,
		instrumentKey,
		nodes
	]);
}
function qualityOfRounds(read, roundIds) {
	return read.query(`select q.round_id as "roundId", q.branch, q.invited, q.respondents, q.response_rate as "responseRate", q.coverage, q.grade
       from quality q where q.round_id = any ($1) order by q.round_id, q.branch desc`, [roundIds]);
}
/** The recipe that the scores of each round were made by. */
function recipesOfRounds(read, roundIds) {
	return read.query(`select rounds.id as "roundId", encode(k.hash, 'hex') as hash, k.body from unnest($1::uuid[]) as rounds (id)
       cross join lateral (select s.recipe_hash from score s where s.round_id = rounds.id limit 1) made
       join recipe k on k.hash = made.recipe_hash`, [roundIds]);
}
/** The whole of the own units in several rounds. */
function estimatesOfRounds(read, roundIds, nodes) {
	return read.query(`select s.round_id as "roundId", u.branch, s.node_id as "nodeId", s.respondents, s.mean,
            s.effective_answers as "effectiveAnswers", s.reason
       from round_unit u join score s on s.round_id = u.round_id and s.unit_id = u.unit_id and s.part = 'whole'
      where u.round_id = any ($1) and s.node_id = any ($2) and u.parent_id is null and u.branch = 'own'`, [roundIds, nodes]);
}
// ../../packages/model/src/instruments/compare-versions.ts
/**
* The nodes that mean the same in two versions of an instrument (method 2.3): every question below is worded, answered and
* turned alike in every language, and every part weighs the same share. Only these are compared between rounds.
*/
function comparableNodes(one, other) {
	const [before, after] = [meaningsOf(one), meaningsOf(other)];
	return new Set([...before].flatMap(([node, meaning]) => after.get(node) === meaning ? [node] : []));
}
/** What each item and node is made of, as one text: equal texts mean the same. */
function meaningsOf(instrument) {
	const meanings = new Map(itemsInOrder(instrument).map((item) => [item.nodeId, itemMeaning(item)]));
	const { nodes } = toScoreTree(instrument);
	for (const { id, parts } of nodes) {
		const sum = parts.reduce((total, { weight }) => total + weight, 0);
		const of = parts.map((part) => [
			part.id,
			sum > 0 ? part.weight / sum : 0,
			meanings.get(part.id)
		]);
		meanings.set(id, JSON.stringify(of.toSorted(([a], [b]) => String(a) < String(b) ? -1 : 1)));
	}
	return meanings;
}
function itemMeaning({ text, reversed, scored, categories, maxPoints, scale, dontKnow }) {
	const labels = scale && Object.entries(scale.labels).map(([step, label]) => [
		step,
		label.sv,
		label.en
	]);
	return JSON.stringify([
		text.sv,
		text.en,
		reversed,
		scored,
		categories,
		maxPoints,
		labels,
		dontKnow
	]);
}
// ../../packages/model/src/rounds/round-lifecycle.ts
/**
* The allowed steps: what, from which states, to which state, and the code of the refusal. Anything else is refused.
* A published round is never reopened: what was published stays what it was.
*/
const steps$1 = {
	open: {
		from: ["planned"],
		to: "open",
		refusal: "ROUND_NOT_PLANNED"
	},
	close: {
		from: ["open"],
		to: "closed",
		refusal: "ROUND_NOT_OPEN"
	},
	"open box": {
		from: ["closed"],
		to: "opened",
		refusal: "BOX_NOT_CLOSED"
	},
	score: {
		from: ["opened", "scored"],
		to: "scored",
		refusal: "ROUND_NOT_OPENED"
	},
	publish: {
		from: ["scored"],
		to: "published",
		refusal: "ROUND_NOT_SCORED"
	},
	"give up": {
		from: ["planned", "closed"],
		to: "void",
		refusal: "ROUND_NOT_CLOSED"
	},
	reopen: {
		from: ["scored", "void"],
		to: "open",
		refusal: "ROUND_NOT_SCORED"
	},
	keep: {
		from: ["closed"],
		to: "scored",
		refusal: "ROUND_NOT_CLOSED"
	}
};
function isAllowed(state, step) {
	return steps$1[step].from.includes(state);
}
/**
* The state after a step.
*
* @throws RuleBroken with the step's own code when the round is not in a state that allows it
* @example afterStep('open', 'close') // 'closed'
*/
function afterStep(state, step) {
	const { to, refusal } = steps$1[step];
	if (!isAllowed(state, step)) throw new RuleBroken(refusal);
	return to;
}
/** Whether figures of this round exist. */
function hasResult(state) {
	return state === "scored" || state === "published";
}
// ../../packages/model/src/scores/compare-rounds.ts
/** Response rates that differ by more than this are told beside a comparison (method 2.3). */
const LARGEST_RATE_GAP = .2;
/**
* One group in two rounds, on the nodes of one view: they are the family for which the p-values are adjusted (method 2.3).
* Compared is only what is worded alike, in rounds that are green or amber, where at least 15 answered in both (5.2).
*
* @param comparable nodes that mean the same in both rounds (`comparableNodes`)
*/
function compareRounds(nodes, before, after, comparable) {
	const reasons = nodes.map((node) => whyNot(node, before, after, comparable));
	const changes = compareFamily(nodes.map((node, place) => reasons[place] ? null : {
		before: estimateOf(before, node),
		after: estimateOf(after, node)
	}));
	return nodes.map((node, place) => {
		const change = changes[place];
		return change ? {
			node,
			change,
			reason: null
		} : {
			node,
			change: null,
			reason: reasons[place] ?? "missing"
		};
	});
}
/** Differences between the rounds themselves that may look like a change. */
function warningsOf(before, after) {
	const warnings = [];
	if (before.targetGroup !== after.targetGroup) warnings.push("targetGroup");
	if (before.responseRate !== null && after.responseRate !== null && Math.abs(after.responseRate - before.responseRate) > LARGEST_RATE_GAP) warnings.push("responseRate");
	return warnings;
}
function whyNot(node, before, after, comparable) {
	const notThen = before.notThen ?? after.notThen;
	if (notThen) return notThen;
	const figures = [before.figures.get(node), after.figures.get(node)];
	if (figures.some((figure) => figure?.reason === "joint")) return "joint";
	if (!comparable.has(node)) return "otherWording";
	if (figures.some((figure) => !figure || figure.mean === null)) return "missing";
	if (figures.some((figure) => figure.effectiveAnswers === null || (figure.respondents ?? 0) < 15)) return "tooFew";
	return [before, after].some(({ grade }) => grade !== "green" && grade !== "amber") ? "lowQuality" : null;
}
function estimateOf({ figures }, node) {
	const { mean, effectiveAnswers } = figures.get(node);
	return {
		mean,
		effectiveAnswers
	};
}
// src/reports/read-result.ts
/**
* Reads what a report tells, by the read models of the pages Resultat and Jämförelse: stored figures, in which what must
* not be told is null with a reason. No answer and no counter is read.
*
* @throws NotFound when the round is not there · RuleBroken ROUND_NOT_SCORED when it has no result (any more)
*/
async function readResult(read, roundId, instrumentOf) {
	const [round] = await roundsById(read, [roundId]);
	if (!round) throw new NotFound("round");
	if (!hasResult(round.state)) throw new RuleBroken("ROUND_NOT_SCORED");
	const [organisation] = await organisationsById(read, [round.organisationId]);
	if (!organisation) throw new NotFound("organisation");
	const top = (await roundUnits(read, [roundId])).find(({ branch, parentId }) => branch === "own" && parentId === null);
	const figures = top ? await figuresOfGroups(read, [roundId], top.unitId, "whole") : [];
	const qualities = await qualityOfRounds(read, [roundId]);
	const [recipe] = await recipesOfRounds(read, [roundId]);
	const instrument = await instrumentOf(round.instrumentVersionId);
	const nodes = nodesOf(instrument);
	return {
		organisation,
		round,
		instrument,
		nodes,
		figures: new Map(figures.map((figure) => [figure.nodeId, figure])),
		quality: ownQuality(qualities),
		recipe: recipe ?? null,
		changes: await readChanges(read, round, nodes, instrumentOf),
		trend: await readTrend(read, round, instrument.id, nodes, instrumentOf),
		comparison: await readOwnComparison(read, organisation, round, instrument.id)
	};
}
const ownQuality = (qualities) => qualities.find(({ branch }) => branch === "own") ?? null;
async function readChanges(read, round, nodes, instrumentOf) {
	const [before] = await earlierRounds(read, [round.id]);
	if (!before) return null;
	const parts = nodes.flatMap(({ id, level }) => level === "dimension" || level === "category" ? [id] : []);
	const ids = [before.id, round.id];
	const estimates = await estimatesOfRounds(read, ids, ["total", ...parts]);
	const qualities = await qualityOfRounds(read, ids);
	const sideOf = (id, targetGroup) => {
		const quality = ownQuality(qualities.filter(({ roundId }) => roundId === id));
		return {
			figures: new Map(estimates.filter(({ roundId }) => roundId === id).map((row) => [row.nodeId, row])),
			grade: quality?.grade ?? null,
			responseRate: quality?.responseRate ?? null,
			targetGroup
		};
	};
	const [earlier, later] = [sideOf(before.id, before.targetGroup), sideOf(round.id, before.laterTargetGroup)];
	const comparable = comparableNodes(await instrumentOf(before.instrumentVersionId), await instrumentOf(round.instrumentVersionId));
	return {
		before,
		warnings: warningsOf(earlier, later),
		total: compareRounds(["total"], earlier, later, comparable)[0],
		byNode: new Map(compareRounds(parts, earlier, later, comparable).map((change) => [change.node, change]))
	};
}
async function readTrend(read, round, instrumentKey, nodes, instrumentOf) {
	const asked = nodes.flatMap(({ id, level }) => level === "total" || level === "dimension" ? [id] : []);
	const rows = await trendOfOrganisations(read, [round.organisationId], instrumentKey, asked);
	const ids = [...new Set(rows.map(({ roundId }) => roundId))];
	const known = new Map((await roundsById(read, ids)).map((each) => [each.id, each]));
	const upTo = ids.slice(0, ids.indexOf(round.id) + 1).flatMap((id) => known.get(id) ?? []);
	const points = [];
	for (const [at, each] of upTo.entries()) {
		const before = upTo[at - 1];
		const comparable = !before || before.instrumentVersionId === each.instrumentVersionId ? null : comparableNodes(await instrumentOf(before.instrumentVersionId), await instrumentOf(each.instrumentVersionId));
		const figures = rows.filter(({ roundId }) => roundId === each.id);
		points.push({
			round: each,
			figures: new Map(figures.map((row) => [row.nodeId, row])),
			isNewSeries: comparable !== null && !comparable.has("total")
		});
	}
	return points;
}
/** The cohort that the page Jämförelse opens with. */
async function readOwnComparison(read, { id: organisationId, skrGroup }, { reportingYear }, instrumentKey) {
	const editionId = await newestPublishedEdition(read, instrumentKey, reportingYear);
	if (!editionId) return null;
	const beside = (cohortKey) => readComparison(read, {
		editionId,
		organisationId,
		cohortKey
	});
	const found = skrGroup ? await beside(`group:${skrGroup}`) : null;
	const comparison = found?.cohort ? found : await beside("all");
	return comparison?.cohort && comparison.values.length > 0 ? comparison : null;
}
// src/reports/read-units.ts
const levels = [
	"total",
	"dimension",
	"category",
	"factor"
];
/** Every shown group from the total to the factors, by the read models of the table of units on the page Resultat. */
async function readUnits(read, { round, nodes }) {
	const asked = nodes.flatMap(({ id, level }) => levels.includes(level) ? [id] : []);
	const units = await roundUnits(read, [round.id]);
	const totals = await figuresOfRounds(read, [round.id], ["total"]);
	const values = await valuesOfUnits(read, [round.id], asked);
	const unitOf = new Map(units.map((unit) => [unit.unitId, unit]));
	const keyOf = ({ unitId, part }) => `${unitId} ${part}`;
	const respondentsOf = new Map(totals.map((row) => [keyOf(row), row.respondents]));
	return {
		nodes: asked,
		rows: values.flatMap((row) => {
			const unit = unitOf.get(row.unitId);
			return unit ? [{
				unit,
				part: row.part,
				respondents: respondentsOf.get(keyOf(row)) ?? null,
				values: row
			}] : [];
		})
	};
}
// src/reports/zip.ts
const version = 20;
const deflated = 8;
/**
* Packs files as ZIP (APPNOTE 6.3.3, without ZIP64): enough for a handful of files of some megabytes. The same files and day give
* the same bytes.
*
* @param modified written down as the day of every file, in UTC
* @throws RangeError on a name that is not plain, which some systems would unpack elsewhere
*/
function zip(entries, modified) {
	const locals = [];
	const central = [];
	let offset = 0;
	for (const { name, bytes } of entries) {
		if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new RangeError(`${name} is no plain name of a file`);
		const packed = deflateRawSync(bytes);
		const facts = Buffer.alloc(26);
		facts.writeUInt16LE(version, 0);
		facts.writeUInt16LE(0, 2);
		facts.writeUInt16LE(deflated, 4);
		facts.writeUInt32LE(dosTime(modified), 6);
		facts.writeUInt32LE(crc32(bytes), 10);
		facts.writeUInt32LE(packed.length, 14);
		facts.writeUInt32LE(bytes.length, 18);
		facts.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([
			signature(67324752),
			facts,
			Buffer.from(name),
			packed
		]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		central.push(Buffer.concat([
			signature(33639248),
			uint16(version),
			facts,
			rest,
			Buffer.from(name)
		]));
		locals.push(local);
		offset += local.length;
	}
	const directory = Buffer.concat(central);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(directory.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([
		...locals,
		directory,
		signature(101010256),
		end
	]);
}
function signature(value) {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
function uint16(value) {
	const bytes = Buffer.alloc(2);
	bytes.writeUInt16LE(value);
	return bytes;
}
/** Date above, time below, two seconds a step, as DOS had it. */
function dosTime(day) {
	const date = day.getUTCFullYear() - 1980 << 9 | day.getUTCMonth() + 1 << 5 | day.getUTCDate();
	const time = day.getUTCHours() << 11 | day.getUTCMinutes() << 5 | day.getUTCSeconds() >> 1;
	return (date << 16 | time) >>> 0;
}
// src/reports/report-archive.ts
const names = {
	sv: {
		report: "rapport.pdf",
		lines: "siffror.csv"
	},
	en: {
		report: "report.pdf",
		lines: "figures.csv"
	}
};
/** What an archive asks of a package: what it is, from whom, of when, and by which method; with a checksum for each file. */
function archiveMetadata({ organisation, round, recipe, instrument, comparison }, { language, requestedAt }, files) {
	return {
		format: "mognad-archive-1",
		title: language === "sv" ? "Digital mognad" : "Digital maturity",
		language,
		created: requestedAt.toISOString(),
		organisation: {
			code: organisation.code,
			name: organisation.name
		},
		round: {
			id: round.id,
			name: round.name,
			reportingYear: round.reportingYear,
			opensAt: round.opensAt?.toISOString() ?? null,
			closesAt: round.closesAt?.toISOString() ?? null,
			synthetic: round.synthetic
		},
		instrument: {
			key: instrument.id,
			version: recipe?.body.instrument.version ?? instrument.version,
			licence: instrument.licence
		},
		method: recipe ? {
			version: recipe.body.methodVersion,
			recipeSha256: recipe.hash
		} : null,
		edition: comparison ? {
			id: comparison.id,
			reportingYear: comparison.reportingYear,
			number: comparison.number,
			contentSha256: comparison.contentHash
		} : null,
		files: files.map(({ name, bytes }) => ({
			name,
			bytes: bytes.length,
			sha256: createHash("sha256").update(bytes).digest("hex"),
			format: name.endsWith(".pdf") ? "PDF/A-2a" : "text/csv; charset=utf-8"
		}))
	};
}
/** The report as PDF/A, the figures as CSV, and what they are, in one file for an archive. */
function toArchive(result, report, { pdf, csv }) {
	const { report: pdfName, lines } = names[report.language];
	const files = [{
		name: pdfName,
		bytes: pdf
	}, {
		name: lines,
		bytes: csv
	}];
	const metadata = JSON.stringify(archiveMetadata(result, report, files), null, 2);
	return zip([...files, {
		name: "metadata.json",
		bytes: Buffer.from(`${metadata}\n`)
	}], report.requestedAt);
}
// ../../packages/model/src/reports/to-csv.ts
/**
* A table as CSV that a spreadsheet of the language opens without questions: Swedish Excel wants semicolons and
* decimal commas, English commas and points; the byte order mark tells both that the text is UTF-8.
*/
function toCsv(rows, language) {
	const separator = language === "sv" ? ";" : ",";
	const cell = (value) => {
		if (value === null) return "";
		if (typeof value === "number") return language === "sv" ? String(value).replace(".", ",") : String(value);
		const safe = /^(?:[=+@\t\r]|-(?![\d.,]*$))/.test(value) ? `'${value}` : value;
		return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
	};
	return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join("\r\n")}\r\n`;
}
// ../../packages/model/src/organisations/unit-kind.ts
const kind = (id, branch, sv, en) => ({
	id,
	title: {
		sv,
		en
	},
	branch
});
const unitKinds = [
	kind("organisation", "own", "Hela organisationen", "The whole organisation"),
	kind("management", "own", "Kommunledning och stab", "Executive management and staff"),
	kind("finance-hr", "own", "Ekonomi och HR", "Finance and HR"),
	kind("digitalisation", "own", "IT och digitalisering", "IT and digitalisation"),
	kind("preschool", "own", "Förskola", "Preschool"),
	kind("primary-school", "own", "Grundskola", "Compulsory school"),
	kind("secondary-school", "own", "Gymnasieskola", "Upper secondary school"),
	kind("adult-education", "own", "Vuxenutbildning", "Adult education"),
	kind("elderly-care", "own", "Äldreomsorg", "Care of older people"),
	kind("social-services", "own", "Individ- och familjeomsorg", "Individual and family services"),
	kind("disability", "own", "Funktionshinder", "Support for people with disabilities"),
	kind("labour-market", "own", "Arbetsmarknad", "Labour market"),
	kind("culture-leisure", "own", "Kultur och fritid", "Culture and leisure"),
	kind("planning", "own", "Samhällsbyggnad", "Urban planning"),
	kind("technical-services", "own", "Teknik och service", "Technical services"),
	kind("environment", "own", "Miljö", "Environment"),
	kind("rescue", "own", "Räddningstjänst", "Rescue services"),
	kind("health-care", "own", "Hälso- och sjukvård", "Health care"),
	kind("public-transport", "own", "Kollektivtrafik", "Public transport"),
	kind("other", "own", "Annan verksamhet", "Other operation"),
	kind("funded-operations", "funded", "Kommunalt finansierade verksamheter", "Funded operations"),
	kind("independent-school", "funded", "Fristående skola", "Independent school"),
	kind("private-provider", "funded", "Privat utförare", "Private care provider"),
	kind("municipal-company", "funded", "Kommunalt bolag", "Municipal company"),
	kind("association", "funded", "Förening eller stiftelse", "Association or foundation"),
	kind("other-funded", "funded", "Annan finansierad verksamhet", "Other funded operation")
];
const byId = new Map(unitKinds.map((one) => [one.id, one]));
/** The kind with this id, or null: the list grows, and old rounds keep their kinds. */
function unitKind(id) {
	return byId.get(id) ?? null;
}
const sheetWords = {
	sv: {
		sheets: {
			position: "Läget",
			categories: "Kategorier",
			factors: "Faktorer",
			statements: "Påståenden",
			units: "Enheter",
			comparison: "Jämförelse",
			definitions: "Ord och tecken"
		},
		columns: {
			view: "Vy",
			unit: "Enhet",
			part: "Del",
			node: "Kod",
			measure: "Mått",
			value: "Värde",
			index: "Index",
			low: "Intervall från",
			high: "Intervall till",
			answers: "Svar",
			respondents: "Svarande",
			dontKnow: "Andel vet inte",
			change: (year) => `Förändring sedan ${year}`,
			changeLow: "Förändring från",
			changeHigh: "Förändring till",
			verdict: "Bedömning",
			remark: "Anmärkning",
			branch: "Gren",
			kind: "Verksamhetstyp",
			operator: "Utförare",
			cohort: "Jämförelsegrupp",
			organisations: "Antal i gruppen",
			p10: "10 %",
			q25: "25 %",
			median: "Median",
			q75: "75 %",
			p90: "90 %",
			likelyLow: "Trolig plats från",
			likelyHigh: "Trolig plats till",
			higherThan: "Klart högre än",
			lowerThan: "Klart lägre än",
			word: "Ord eller tecken",
			meaning: "Betydelse"
		},
		branches: {
			own: "Egna enheter",
			funded: "Kommunalt finansierad verksamhet"
		},
		restOf: (name) => `Övriga enheter i ${name}`,
		allFunded: "All finansierad verksamhet",
		reasons: {
			missing: "uppgift saknas",
			notApplicable: "inte tillämpligt",
			hidden: "visas inte: för få svar bakom värdet",
			joint: "gemensamt svar, inget intervall"
		},
		truncated: {
			high: "minst så högt: nästan alla har valt det högsta svaret, och mer visas inte",
			low: "högst så högt: nästan alla har valt det lägsta svaret, och mer visas inte"
		},
		signs: [
			["-", "Uppgift saknas, eller jämförs inte."],
			[".", "Inte tillämpligt."],
			["..", "Visas inte: för få svar ligger bakom, eller så skulle ett värde med för få svar gå att räkna ut."],
			["≥ ≤", "En gräns för vad som får visas, inte ett värde att räkna med."],
			["Kod", "Delens namn i mätinstrumentet, detsamma i alla filer och år."]
		],
		about: {
			organisation: "Organisation",
			round: "Mätomgång",
			year: "Redovisningsår",
			made: "Framtagen",
			demonstration: "Demonstration",
			edition: "Utgåva i jämförelsen",
			editionNumber: (number, year) => `${year}, nummer ${number}`,
			noEdition: "ingen publicerad utgåva för året som organisationen ingår i",
			recipe: "Beräkningsrecept, kontrollsumma",
			method: "Metod"
		}
	},
	en: {
		sheets: {
			position: "Position",
			categories: "Categories",
			factors: "Factors",
			statements: "Statements",
			units: "Units",
			comparison: "Comparison",
			definitions: "Words and signs"
		},
		columns: {
			view: "View",
			unit: "Unit",
			part: "Part",
			node: "Code",
			measure: "Measure",
			value: "Value",
			index: "Score",
			low: "Interval from",
			high: "Interval to",
			answers: "Answers",
			respondents: "Respondents",
			dontKnow: "Share of don’t know",
			change: (year) => `Change since ${year}`,
			changeLow: "Change from",
			changeHigh: "Change to",
			verdict: "Verdict",
			remark: "Remark",
			branch: "Branch",
			kind: "Kind of unit",
			operator: "Operator",
			cohort: "Comparison group",
			organisations: "Number in the group",
			p10: "10%",
			q25: "25%",
			median: "Median",
			q75: "75%",
			p90: "90%",
			likelyLow: "Likely place from",
			likelyHigh: "Likely place to",
			higherThan: "Clearly higher than",
			lowerThan: "Clearly lower than",
			word: "Word or sign",
			meaning: "Meaning"
		},
		branches: {
			own: "Own units",
			funded: "Funded operations"
		},
		restOf: (name) => `Other units in ${name}`,
		allFunded: "All funded operations",
		reasons: {
			missing: "missing",
			notApplicable: "not applicable",
			hidden: "not shown: too few answers behind the value",
			joint: "joint answer, no interval"
		},
		truncated: {
			high: "at least so high: nearly all have chosen the highest answer, and no more is shown",
			low: "at most so high: nearly all have chosen the lowest answer, and no more is shown"
		},
		signs: [
			["-", "Missing, or not compared."],
			[".", "Not applicable."],
			["..", "Not shown: too few answers lie behind, or a value with too few answers could be worked out."],
			["≥ ≤", "An end of what may be shown, not a value to count with."],
			["Code", "The name of the part in the instrument, the same in all files and years."]
		],
		about: {
			organisation: "Organisation",
			round: "Round",
			year: "Reporting year",
			made: "Made",
			demonstration: "Demonstration",
			edition: "Edition of the comparison",
			editionNumber: (number, year) => `${year}, number ${number}`,
			noEdition: "no published edition of the year that the organisation is in",
			recipe: "Recipe, checksum",
			method: "Method"
		}
	}
};
// src/reports/report-sheets.ts
/** A number rounded as spreadsheets show it, else the sign for why there is none. */
const valueOr = (value, reason) => value == null ? signs[reason ?? "missing"] : rounded(value);
/** An index value likewise; an end of what may be told is text, so that nobody counts with it: `≥ 92`. */
function indexOr(figure) {
	if (figure?.mean == null || !figure.truncated) return valueOr(figure?.mean, figure?.reason);
	return `${figure.truncated === "high" ? "≥" : "≤"} ${rounded(figure.mean)}`;
}
/** Three decimals: more than is shown anywhere, and none of the noise of binary fractions. */
const rounded = (value) => Math.round(value * 1e3) / 1e3;
const levelsOf = {
	position: ["total", "dimension"],
	categories: ["category"],
	factors: ["factor"],
	statements: ["item"]
};
/** The views of the whole: total and dimensions, categories, factors, statements; a sheet each. */
function partSheets(result, language) {
	const say = sheetWords[language];
	return Object.entries(levelsOf).map(([view, levels]) => ({
		name: say.sheets[view],
		columns: partColumns(result, say, view),
		rows: result.nodes.filter(({ level }) => levels.includes(level)).map((node) => partRow(result, node, language, view))
	}));
}
const isCompared = (view) => view === "position" || view === "categories";
function partColumns(result, { columns }, view) {
	const figure = (label, format = "index") => ({
		label,
		role: "figure",
		width: 14,
		format
	});
	const { changes } = result;
	return [
		{
			label: columns.part,
			role: "part",
			width: view === "statements" ? 80 : 34
		},
		{
			label: columns.node,
			role: "node",
			width: 26
		},
		figure(columns.index),
		figure(columns.low),
		figure(columns.high),
		figure(columns.respondents, "count"),
		figure(columns.answers),
		figure(columns.dontKnow, "share"),
		...changes && isCompared(view) ? [
			figure(columns.change(changes.before.reportingYear)),
			figure(columns.changeLow),
			figure(columns.changeHigh),
			{
				label: columns.verdict,
				role: "remark",
				width: 44
			}
		] : [],
		{
			label: columns.remark,
			role: "remark",
			width: 60
		}
	];
}
function partRow({ figures, changes }, node, language, view) {
	const words = reportWords[language];
	const figure = figures.get(node.id);
	const reason = figure ? figure.reason : figures.size === 0 ? "hidden" : "missing";
	const of = (value) => valueOr(value, figure?.truncated ? "hidden" : reason);
	const isShown = figure?.mean != null;
	return [
		nodeName(node, language, words),
		node.id,
		figure?.mean == null ? of(null) : indexOr(figure),
		of(figure?.low),
		of(figure?.high),
		isShown ? valueOr(figure.respondents, "hidden") : of(null),
		isShown ? valueOr(figure.answers, "hidden") : of(null),
		isShown ? valueOr(figure.dontKnow, "hidden") : of(null),
		...changes && isCompared(view) ? changeCells(node.id === "total" ? changes.total : changes.byNode.get(node.id), language) : [],
		remarkOn(figure, reason, language)
	];
}
function changeCells(change, language) {
	const say = reportWords[language];
	const word = changeWordOf(change);
	if (!word || !change?.change) return [
		"-",
		"-",
		"-",
		say.notCompared[change?.reason ?? "missing"]
	];
	const { difference, low, high } = change.change;
	return [
		rounded(difference),
		rounded(low),
		rounded(high),
		say.changeMeanings[word]
	];
}
function remarkOn(figure, reason, language) {
	const { reasons, truncated } = sheetWords[language];
	return figure?.truncated ? truncated[figure.truncated] : reason ? reasons[reason] : null;
}
/** Every shown group, a row each; its columns are the parts from the total to the factors. */
function unitSheet({ nodes, organisation }, { nodes: asked, rows }, language) {
	const say = sheetWords[language];
	const nodeOf = new Map(nodes.map((node) => [node.id, node]));
	const { columns } = say;
	return {
		name: say.sheets.units,
		columns: [
			{
				label: columns.unit,
				role: "unit",
				width: 40
			},
			{
				label: columns.branch,
				role: "remark",
				width: 24
			},
			{
				label: columns.kind,
				role: "remark",
				width: 26
			},
			{
				label: columns.operator,
				role: "remark",
				width: 26
			},
			{
				label: columns.respondents,
				role: "figure",
				width: 12,
				format: "count"
			},
			...asked.flatMap((id) => {
				const node = nodeOf.get(id);
				if (!node) return [];
				const part = nodeName(node, language, reportWords[language]);
				return [{
					label: part,
					role: "figure",
					width: 16,
					format: "index",
					of: {
						node: id,
						part
					}
				}];
			})
		],
		rows: rows.map((row) => [
			unitName(row, organisation.name, say),
			say.branches[row.unit.branch],
			unitKind(row.unit.kind)?.title[language] ?? row.unit.kind,
			row.unit.operator,
			valueOr(row.respondents, "hidden"),
			...row.values.means.map((mean, at) => indexOr({
				mean,
				truncated: row.values.truncated[at] ?? null,
				reason: row.values.reasons[at] ?? null
			}))
		])
	};
}
function unitName({ unit, part }, organisation, { restOf, allFunded }) {
	const name = !(unit.parentId === null) ? unit.name : unit.branch === "own" ? organisation : allFunded;
	return part === "rest" ? restOf(name) : name;
}
// src/reports/comparison-sheet.ts
/** The organisation beside its cohort, as on the page Jämförelse; no row where there is nothing to compare with. */
function comparisonSheet({ comparison, nodes }, language) {
	const say = sheetWords[language];
	const { columns } = say;
	const figure = (label, format = "index") => ({
		label,
		role: "figure",
		width: 14,
		format
	});
	const byNode = (rows = []) => new Map(rows.map((row) => [row.nodeId, row]));
	const [own, ofCohort, places] = [
		byNode(comparison?.values),
		byNode(comparison?.figures),
		byNode(comparison?.positions)
	];
	const cohort = comparison?.cohort ? cohortName(comparison.cohort, reportWords[language]) : "";
	return {
		name: say.sheets.comparison,
		columns: [
			{
				label: columns.part,
				role: "part",
				width: 44
			},
			{
				label: columns.node,
				role: "node",
				width: 26
			},
			{
				label: columns.cohort,
				role: "remark",
				width: 34
			},
			figure(columns.index),
			figure(columns.low),
			figure(columns.high),
			figure(columns.organisations, "count"),
			...[
				"p10",
				"q25",
				"median",
				"q75",
				"p90"
			].map((each) => figure(columns[each])),
			figure(columns.likelyLow, "count"),
			figure(columns.likelyHigh, "count"),
			figure(columns.higherThan, "count"),
			figure(columns.lowerThan, "count")
		],
		rows: nodes.filter(({ id }) => own.has(id) || ofCohort.has(id)).map((node) => {
			const [value, group, place] = [
				own.get(node.id),
				ofCohort.get(node.id),
				places.get(node.id)
			];
			return [
				nodeName(node, language, reportWords[language]),
				node.id,
				cohort,
				indexOr(value),
				valueOr(value?.low, value?.reason),
				valueOr(value?.high, value?.reason),
				group?.organisations ?? "-",
				...[
					"p10",
					"q25",
					"median",
					"q75",
					"p90"
				].map((each) => valueOr(group?.[each], group ? group.reason ?? "hidden" : "missing")),
				valueOr(place?.likelyLow, place?.placeReason),
				valueOr(place?.likelyHigh, place?.placeReason),
				valueOr(place?.higherThan, place?.placeReason),
				valueOr(place?.lowerThan, place?.placeReason)
			];
		})
	};
}
// src/reports/report-tables.ts
/** Every view as a sheet, the words last. */
function reportSheets(result, units, language, made) {
	return [
		...partSheets(result, language),
		unitSheet(result, units, language),
		comparisonSheet(result, language),
		definitionSheet(result, language, made)
	];
}
/** Signs, words, and where the figures come from. */
function definitionSheet({ organisation, round, recipe, instrument, comparison }, language, made) {
	const { sheets, columns, signs, about } = sheetWords[language];
	const words = reportWords[language];
	const edition = comparison ? about.editionNumber(comparison.number, comparison.reportingYear) : about.noEdition;
	const title = `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`;
	return {
		name: sheets.definitions,
		columns: [{
			label: columns.word,
			role: "remark",
			width: 30
		}, {
			label: columns.meaning,
			role: "remark",
			width: 120
		}],
		rows: [
			[about.organisation, organisation.name],
			[about.round, round.name],
			[about.year, String(round.reportingYear)],
			[about.made, formatOf(language).date(made)],
			...round.synthetic ? [[about.demonstration, words.demonstration]] : [],
			[about.edition, edition],
			[about.method, words.methodText(recipe?.body.methodVersion ?? "-", title)],
			...recipe ? [[about.recipe, recipe.hash]] : [],
			...signs,
			...reportTerms[language]
		]
	};
}
const formats = {
	index: "0.0",
	count: "0",
	share: "0%"
};
/**
* The sheets as a workbook. The same sheets and day give the same bytes.
*
* @param made is written down as the day of the workbook
*/
async function toWorkbook(sheets, made) {
	return writeXlsx({
		properties: {
			created: made,
			modified: made,
			creator: "Mognad"
		},
		sheets: sheets.map(({ name, columns, rows }) => ({
			name,
			rows: [columns.map(({ label }) => label), ...rows.map((row) => [...row])],
			columns: columns.map(({ width, format }) => ({
				width,
				...format ? { numFmt: formats[format] } : {}
			})),
			freezePane: {
				rows: 1,
				columns: 1
			}
		}))
	});
}
/**
* The same figures one a line: view, unit, part, code, measure, value. For programs, and for pivot tables.
*
* @param unit whose figures those of a view without units are
*/
function toLines(sheets, unit, language) {
	const { columns: words } = sheetWords[language];
	const head = [
		words.view,
		words.unit,
		words.part,
		words.node,
		words.measure,
		words.value
	];
	const lines = sheets.flatMap((sheet) => linesOf(sheet, unit, words.index));
	return Buffer.from(toCsv([head, ...lines], language));
}
function linesOf({ name, columns, rows }, whole, index) {
	const at = (role) => columns.findIndex((column) => column.role === role);
	const [unit, part, node] = [
		at("unit"),
		at("part"),
		at("node")
	];
	return rows.flatMap((row) => columns.flatMap(({ role, label, of }, place) => {
		if (role !== "figure") return [];
		const key = [name, unit < 0 ? whole : row[unit] ?? null];
		const about = of ? [
			of.part,
			of.node,
			index
		] : [
			row[part] ?? null,
			row[node] ?? null,
			label
		];
		return [[
			...key,
			...about,
			row[place] ?? null
		]];
	}));
}
// src/reports/make-report.handler.ts
/** Makes the bytes of each kind. The same result, language and day give the same bytes. */
const makers = {
	board: (material, report) => toPdf(material, report, "ua-1"),
	spreadsheet: (material, report) => toWorkbook(sheetsOf(material, report), report.requestedAt),
	csv: async (material, report) => toCsvFile(material, report),
	async archive(material, report) {
		const pdf = await toPdf(material, report, "a-2a");
		return toArchive(material.result, report, {
			pdf,
			csv: toCsvFile(material, report)
		});
	}
};
/** @param standard `ua-1` for readers, `a-2a` for the archive; both are tagged */
async function toPdf({ result }, { language, requestedAt }, standard) {
	const { typeset } = await import("./src-BBV25_0x.js");
	return (await typeset({
		template: "board-report",
		data: boardReport(result, language, requestedAt),
		standard
	})).pdf;
}
function toCsvFile(material, report) {
	return toLines(sheetsOf(material, report), material.result.organisation.name, report.language);
}
function sheetsOf({ result, units }, { language, requestedAt }) {
	return reportSheets(result, units ?? {
		nodes: [],
		rows: []
	}, language, requestedAt);
}
/** Steps of the progress: figures gathered, file made. */
const steps = 2;
/**
* Makes a report from stored figures and puts it in its row, together with the end of the run. Read at one moment: figures
* that are computed anew meanwhile are either all in it or none. A run whose report was asked for again has nothing to do.
*/
async function makeReport(run, context) {
	const { pool, progress, commit, logger } = context;
	const report = await reportOfRun(pool, run.id);
	if (!report) return commit(async () => void 0);
	progress("gather", 0, steps);
	const material = await transaction(pool, async (client) => {
		await client.query("set transaction isolation level repeatable read read only");
		const read = statementsOf(client);
		const result = await readResult(read, report.roundId, instrumentsOf(context));
		return {
			result,
			units: holdsUnits[report.kind] ? await readUnits(read, result) : null
		};
	});
	progress("typeset", 1, steps);
	const content = await makers[report.kind](material, report);
	await commit((client) => storeReportContent(client, run.id, content));
	logger.info({
		kind: report.kind,
		language: report.language,
		bytes: content.length
	}, "report made");
}
/** Instruments never change once they are stored, so each is read once. */
function instrumentsOf({ pool }) {
	const known = /* @__PURE__ */ new Map();
	const load = async (id) => {
		const [version] = await readInstruments(pool, [id]);
		if (!version) throw new Error("a round names no instrument version");
		return version.instrument;
	};
	return (id) => {
		const instrument = known.get(id) ?? load(id);
		known.set(id, instrument);
		return instrument;
	};
}
// ../../packages/db/src/rounds/box-closing.store.ts
/** The order in which rows are written anew: one that has nothing to do with the order in which they came. */
const anyOrder = "order by gen_random_uuid()";
/**
* Shuts the door of a round's open box and takes the outer covers off: envelopes go into one table and slots into another,
* each in an order of its own, and no row keeps both (docs/anonymity.md, closing). Run in one transaction.
*
* @param isMacRight of every row; rows of which it is not are counted and left
* @param order of the attack tests only, which show what another order gives away
* @returns null when the round has no open box
*/
async function takeCoversOff(client, roundId, isMacRight, order = anyOrder) {
	const box = await shutDoor(client, roundId);
	if (!box) return null;
	const refused = (await sealedAnswers(client, box.id)).filter((row) => !isMacRight(row)).map(({ slot }) => slot);
	const from = `from sealed_answer where batch_id = $1 and slot <> all ($2::bytea[])`;
	const { rowCount } = await client.query(`insert into envelope (organisation_id, batch_id, key_group_id, envelope)
     select organisation_id, batch_id, key_group_id, envelope ${from} ${order}`, [box.id, refused]);
	await client.query(`insert into answered_slot (slot, organisation_id, round_id) select slot, organisation_id, $3::uuid ${from} ${order}`, [
		box.id,
		refused,
		roundId
	]);
	await client.query(`delete ${from}`, [box.id, refused]);
	const received = rowCount ?? 0;
	await client.query(`update batch set received = $2, refused = $3, closed_at = clock_timestamp() where id = $1`, [
		box.id,
		received,
		refused.length
	]);
	await client.query(`update round set state = 'closed' where id = $1 and state = 'open'`, [roundId]);
	return {
		...box,
		received,
		refused: refused.length
	};
}
/** Waits for answers on their way; a later one finds the door shut. */
async function shutDoor(client, roundId) {
	const { rows } = await client.query(`update batch set state = 'closed' where round_id = $1 and state = 'open' returning id, organisation_id as "organisationId"`, [roundId]);
	return rows[0] ?? null;
}
async function sealedAnswers(client, batchId) {
	const { rows } = await client.query(`select batch_id as "batchId", slot, key_group_id as "keyGroupId", revision, envelope, mac
       from sealed_answer where batch_id = $1`, [batchId]);
	return rows;
}
// ../../packages/db/src/rounds/box-giving-up.store.ts
/**
* Erases a closed box: envelopes and key go, how many had answered remains.
*
* @returns false: there is no such closed box of the acting organisation
*/
async function giveUpBox(tx, batchId) {
	const answered = await tx.query("select give_up_box($1) as \"givenUp\"", [batchId]);
	return (Array.isArray(answered) ? answered : answered.rows)[0]?.givenUp ?? false;
}
// src/rounds/close-round.handler.ts
/**
* Closes a round: from here no row on the server holds both who and what (docs/anonymity.md, closing). One transaction:
* the door shuts, every row's mac is checked, envelopes go into one table and slots into another, each in an order of
* its own. Rows whose mac fails were invented or exchanged in the database: they are counted and left where they are.
*/
async function closeRound(run, { commit, secret, pool, progress, logger }) {
	progress("close", 0, 1);
	await commit(async (client) => {
		const box = await takeCoversOff(client, run.roundId, ({ mac, ...row }) => secret.isRowMac(row, mac));
		if (!box) throw new RuleBroken("ROUND_NOT_OPEN");
		const { id, organisationId, received, refused } = box;
		await client.query(`insert into audit_event (id, organisation_id, actor_id, kind, subject_id, detail) values ($1, $2, $3, 'BOX_CLOSED', $4, $5)`, [
			v7(),
			organisationId,
			run.requestedBy,
			id,
			{
				received,
				refused
			}
		]);
		if (received < 7) await giveUp(client, box);
		if (refused > 0) logger.warn({
			batchId: id,
			refused
		}, "sealed answers refused");
	});
	await vacuum(pool, logger);
}
/** A box with fewer than seven answers can never be opened: its envelopes go at once, the counts remain. */
async function giveUp(client, { id, organisationId }) {
	await actFor(client, organisationId);
	await giveUpBox(client, id);
	await recordAuditEvent(statementsOf(client), {}, {
		kind: "BOX_GIVEN_UP",
		subjectId: id,
		organisationId
	});
}
/** The old rows leave the pages. Best effort: PostgreSQL 15 and 16 leave it to autovacuum, which is set to be eager. */
async function vacuum(pool, logger) {
	await pool.query("vacuum sealed_answer").catch((err) => logger.info({ err }, "vacuum left to autovacuum"));
}
// ../../packages/db/src/rounds/round-clock.store.ts
/** One look at the clock at a time; what two workers would both do is done by one of them. */
async function lockClock(client) {
	await client.query(`select pg_advisory_xact_lock(hashtext('rounds.keep-time'))`);
	const { rows } = await client.query("select clock_timestamp() as now");
	return rows[0].now;
}
/** A run that works on the round, or has failed so lately that trying again at once would do the same. */
const unlessRunning = (job) => `not exists (
  select from job_run j where j.round_id = r.id and j.name = '${job}'
     and (j.state in ('requested', 'running') or (j.state = 'failed' and j.finished_at > now() - interval '10 minutes')))`;
const newestBox = `not exists (select from batch newer where newer.round_id = b.round_id and newer.number > b.number)`;
/** Enough are invited to fill a box; behind an open link everybody in the frame is. */
const people = `case when b.number > 1 then (select count(*) from invitation i where i.round_id = r.id)
  when r.collection = 'open_link' then (select coalesce(sum(case r.target_group when 'leaders' then u.leaders else u.employees end), 0) from unit u where u.organisation_id = r.organisation_id and u.retired_at is null)
  else (select count(*) from recipient p where p.round_id = r.id and p.state = 'chosen') end`;
/** Planned rounds whose time has come, that have a key and somebody to ask. Without a key a round does not open. */
async function roundsToOpen(client, fewest) {
	const { rows } = await client.query(`select r.id as "roundId", r.organisation_id as "organisationId" from round r join batch b on b.round_id = r.id
      where b.state = 'planned' and ${newestBox} and b.public_key is not null and r.state in ('planned', 'scored', 'void')
        and r.opens_at <= clock_timestamp() and b.closes_at > clock_timestamp() and ${people} >= $1
        and ${unlessRunning("rounds.open-round")} order by r.opens_at, r.id`, [fewest]);
	return rows;
}
async function roundsToClose(client) {
	const { rows } = await client.query(`select r.id as "roundId", r.organisation_id as "organisationId" from round r join batch b on b.round_id = r.id
      where b.state = 'open' and r.state = 'open' and b.closes_at <= clock_timestamp()
        and ${unlessRunning("rounds.close-round")} order by b.closes_at, r.id`);
	return rows;
}
/** Closed boxes that nobody has opened for so long. */
async function boxesToGiveUp(client, afterDays) {
	const { rows } = await client.query(`select r.id as "roundId", r.organisation_id as "organisationId", b.id as "batchId" from round r join batch b on b.round_id = r.id
      where b.state = 'closed' and b.closed_at < clock_timestamp() - make_interval(days => $1) order by b.closed_at, b.id`, [afterDays]);
	return rows;
}
/** The newest boxes about which there may be something to tell, with what has been told. Not those of before the clock. */
async function boxesToTellOf(client, fewest) {
	const { rows } = await client.query(`select r.id as "roundId", r.organisation_id as "organisationId", b.id as "batchId", b.strength, b.state,
            b.public_key is not null as "hasKey", ${people} >= $1 as "hasPeople", r.opens_at as "opensAt", b.closes_at as "closesAt",
            b.key_holder_email as "keyHolderEmail", published.at as "publishedAt",
            coalesce((select array_agg(n.kind) from round_notice n where n.batch_id = b.id), '{}') as told
       from round r join batch b on b.round_id = r.id
       left join lateral (select min(e.published_at) as at from edition_member m join edition e on e.id = m.edition_id
                           where m.round_id = r.id and b.opened_at is not null) published on true
      where ${newestBox} and (b.state = 'planned' and r.opens_at <= clock_timestamp() or b.state = 'open'
         or b.state = 'closed' and b.closed_at is not null or b.state = 'opened' and published.at is not null)
      order by b.id`, [fewest]);
	return rows;
}
/** @returns whether it had not been told before */
async function addNotice(client, box, kind) {
	const { rowCount } = await client.query(`insert into round_notice (batch_id, kind, organisation_id, round_id) values ($1, $2, $3, $4) on conflict do nothing`, [
		box.batchId,
		kind,
		box.organisationId,
		box.roundId
	]);
	return rowCount === 1;
}
/** Mails of a notice: to the organisation's key users, and to the key holder where there is an address. */
async function mailNotice(client, { organisationId, roundId, batchId, keyHolderEmail }, kind) {
	await client.query("select notify_key_users($1, $2, $3)", [
		organisationId,
		roundId,
		kind
	]);
	if (keyHolderEmail) await client.query(`insert into mail (organisation_id, kind, round_id, notice, address) values ($1, 'notice', $2, $3, lower($4))`, [
		organisationId,
		roundId,
		kind,
		keyHolderEmail
	]);
	await client.query("update round_notice set mailed_at = clock_timestamp() where batch_id = $1 and kind = $2", [batchId, kind]);
}
/** Rounds of a schedule that are over, and whose next one has not been made. */
async function roundsToFollow(client) {
	const { rows } = await client.query(`select r.id as "roundId", r.organisation_id as "organisationId", r.state from round r
      where r.repeat_months is not null and r.state not in ('planned', 'open')
        and not exists (select from round next where next.scheduled_from = r.id) order by r.id`);
	return rows;
}
// ../../packages/db/src/rounds/round-plan.store.ts
/** A round with its whole plan, locked until the end of the transaction. Null: no such round, or not one's own. */
async function lockRoundToPlan(tx, roundId) {
	await tx.query("select from round where id = $1 for update", [roundId]);
	const [row] = await tx.query(`select r.id, r.organisation_id as "organisationId", r.state, r.synthetic, r.scheduled_from as "scheduledFrom",
            r.name, r.instrument_version_id as "instrumentVersionId", r.reporting_year as "reportingYear",
            r.target_group as "targetGroup", r.opens_at as "opensAt", r.closes_at as "closesAt", r.collection,
            r.invite_mode as "inviteMode", r.sample_size as "sampleSize", r.invitation_texts as "invitationTexts",
            r.reminder_days as "reminderDays", r.own_questions as "ownQuestions", r.explanations, r.background,
            r.repeat_months as "repeatMonths", b.id as "batchId", b.number as "batchNumber", b.state as "batchState",
            b.public_key is not null as "hasKey", b.strength, b.key_holder as "keyHolder", b.key_holder_email as "keyHolderEmail"
       from round r
       join lateral (select id, number, state, public_key, strength, key_holder, key_holder_email from batch
                      where round_id = r.id order by number desc limit 1) b on true
      where r.id = $1`, [roundId]);
	if (!row) return null;
	const unitPeriods = await tx.query("select unit_id as \"unitId\", closes_at as \"closesAt\" from unit_period where round_id = $1 order by unit_id", [roundId]);
	const { id, organisationId, state, synthetic, scheduledFrom, batchId, batchNumber, batchState, hasKey } = row;
	const { strength, keyHolder, keyHolderEmail, ...plan } = row;
	return {
		id,
		organisationId,
		state,
		synthetic,
		scheduledFrom,
		batchId,
		batchNumber,
		batchState,
		hasKey,
		box: {
			strength,
			keyHolder,
			keyHolderEmail
		},
		plan: {
			...plan,
			unitPeriods
		}
	};
}
/** A planned round and its box, which has no key yet. */
async function insertRound(tx, { organisationId, plan, box, envelopeBytes, synthetic, scheduledFrom = null }) {
	const roundId = v7();
	await tx.execute(`insert into round (id, organisation_id, state, synthetic, scheduled_from, name, instrument_version_id, reporting_year, target_group,
       opens_at, closes_at, collection, invite_mode, sample_size, invitation_texts, reminder_days, own_questions, explanations, repeat_months, background)
     values ($1, $2, 'planned', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`, [
		roundId,
		organisationId,
		synthetic,
		scheduledFrom,
		...planValues(plan)
	]);
	const batchId = await insertBox(tx, {
		organisationId,
		roundId,
		number: 1,
		closesAt: plan.closesAt,
		envelopeBytes,
		box
	});
	await insertUnitPeriods(tx, organisationId, roundId, plan.unitPeriods);
	return {
		roundId,
		batchId
	};
}
async function insertBox(tx, planned) {
	const { organisationId, roundId, number, closesAt, envelopeBytes, box } = planned;
	const id = v7();
	await tx.execute(`insert into batch (id, organisation_id, round_id, number, closes_at, envelope_bytes, strength, key_holder, key_holder_email)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`, [
		id,
		organisationId,
		roundId,
		number,
		closesAt,
		envelopeBytes,
		box.strength,
		box.keyHolder,
		box.keyHolderEmail
	]);
	return id;
}
function planValues(plan) {
	return [
		plan.name.trim(),
		plan.instrumentVersionId,
		plan.reportingYear,
		plan.targetGroup,
		plan.opensAt,
		plan.closesAt,
		plan.collection,
		plan.inviteMode,
		plan.sampleSize,
		plan.invitationTexts && JSON.stringify(plan.invitationTexts),
		[...plan.reminderDays],
		JSON.stringify(plan.ownQuestions),
		JSON.stringify(plan.explanations),
		plan.repeatMonths,
		plan.background
	];
}
async function insertUnitPeriods(tx, organisationId, roundId, periods) {
	if (periods.length === 0) return;
	await tx.execute(`insert into unit_period (round_id, organisation_id, unit_id, closes_at)
     select $1, $2, p.unit_id, p.closes_at from unnest($3::uuid[], $4::timestamptz[]) as p (unit_id, closes_at)`, [
		roundId,
		organisationId,
		periods.map(({ unitId }) => unitId),
		periods.map(({ closesAt }) => closesAt)
	]);
}
// ../../packages/model/src/rounds/round-plan.ts
/** The year that a round counts for unless its owner says otherwise: that in which it closes. */
function usualReportingYear(closesAt) {
	return closesAt.getUTCFullYear();
}
/**
* The same moment so many months later; the last day of a shorter month where there is no such day.
*
* @example monthsLater(new Date('2027-01-31T08:00Z'), 1) // 2027-02-28T08:00Z
*/
function monthsLater(from, months) {
	const day = from.getUTCDate();
	const moved = new Date(from);
	moved.setUTCDate(1);
	moved.setUTCMonth(moved.getUTCMonth() + months);
	const last = new Date(moved);
	last.setUTCMonth(last.getUTCMonth() + 1);
	last.setUTCDate(0);
	moved.setUTCDate(Math.min(day, last.getUTCDate()));
	return moved;
}
/** A year in a name moves with the round: "Mätning 2026" becomes "Mätning 2027". */
function nameInYear(name, from, to) {
	return name.replaceAll(String(from), String(to));
}
/** The plan of the next round of a schedule, or of a copy: the same but for its time, its name and its year. */
function nextPlan(plan, months) {
	const closesAt = monthsLater(plan.closesAt, months);
	const reportingYear = plan.reportingYear + (usualReportingYear(closesAt) - usualReportingYear(plan.closesAt));
	return {
		...plan,
		name: nameInYear(plan.name, plan.reportingYear, reportingYear),
		reportingYear,
		opensAt: monthsLater(plan.opensAt, months),
		closesAt,
		unitPeriods: plan.unitPeriods.map((period) => ({
			...period,
			closesAt: monthsLater(period.closesAt, months)
		}))
	};
}
// src/rounds/keep-time.handler.ts
/**
* One look at the database's clock. What is found is written down before anything is sent, and what is written down is
* not found again: looking twice makes the same rows as looking once.
*/
async function keepTime({ pool, producer, logger }) {
	const runs = await transaction(pool, async (client) => {
		const now = await lockClock(client);
		const requested = await requestDue(client);
		await giveUpOld(client);
		await tell(client, now);
		await planNext(client, now);
		return requested;
	});
	for (const { jobRunId, name } of runs) await producer.send(jobRunId, name);
	if (runs.length > 0) logger.info({ runs: runs.length }, "rounds are due");
}
async function requestDue(client) {
	const due = [...(await roundsToOpen(client, 7)).map((round) => ({
		...round,
		name: "rounds.open-round"
	})), ...(await roundsToClose(client)).map((round) => ({
		...round,
		name: "rounds.close-round"
	}))];
	const requested = [];
	for (const { name, organisationId, roundId } of due) requested.push({
		name,
		jobRunId: await requestJob(client, name, {
			organisationId,
			roundId
		})
	});
	return requested;
}
async function giveUpOld(client) {
	for (const { batchId: subjectId, organisationId } of await boxesToGiveUp(client, 180)) {
		await actFor(client, organisationId);
		if (!await giveUpBox(client, subjectId)) continue;
		await recordAuditEvent(statementsOf(client), {}, {
			kind: "BOX_GIVEN_UP",
			subjectId,
			organisationId
		});
	}
}
async function tell(client, now) {
	for (const box of await boxesToTellOf(client, 7)) for (const kind of noticesDue(box, now).filter((each) => !box.told.includes(each))) if (await addNotice(client, box, kind)) await mailNotice(client, box, kind);
}
/** The next round of a schedule, in the future: periods that nobody was there to open are passed over. */
async function planNext(client, now) {
	const tx = statementsOf(client);
	for (const { roundId, organisationId } of await roundsToFollow(client)) {
		const last = await lockRoundToPlan(tx, roundId);
		if (!last || last.plan.repeatMonths === null) continue;
		const { repeatMonths } = last.plan;
		let plan = nextPlan(last.plan, repeatMonths);
		for (let periods = 2; plan.opensAt <= now; periods += 1) plan = nextPlan(last.plan, repeatMonths * periods);
		const { box, synthetic } = last;
		await recordAuditEvent(tx, {}, {
			kind: "ROUND_SCHEDULED",
			subjectId: (await insertRound(tx, {
				organisationId,
				plan,
				box,
				envelopeBytes,
				synthetic,
				scheduledFrom: roundId
			})).roundId,
			organisationId
		});
	}
}
// ../../packages/model/src/organisations/organisation-tree.ts
/** What keeps a list of units from being one tree per branch. An empty list is a tree. */
function treeProblems(units) {
	const problems = [];
	const byId = /* @__PURE__ */ new Map();
	const roots = /* @__PURE__ */ new Set();
	for (const unit of units) {
		if (byId.has(unit.id)) problems.push({
			code: "DUPLICATE_UNIT",
			unitId: unit.id
		});
		byId.set(unit.id, unit);
	}
	for (const unit of units) {
		if (unit.parentId === null) {
			if (roots.has(unit.branch)) problems.push({
				code: "SEVERAL_ROOTS",
				branch: unit.branch,
				unitId: unit.id
			});
			roots.add(unit.branch);
			continue;
		}
		const parent = byId.get(unit.parentId);
		if (!parent) problems.push({
			code: "UNKNOWN_PARENT",
			unitId: unit.id
		});
		else if (parent.branch !== unit.branch) problems.push({
			code: "PARENT_OF_OTHER_BRANCH",
			unitId: unit.id
		});
		else if (isBelowItself(unit, byId)) problems.push({
			code: "CIRCLE",
			unitId: unit.id
		});
	}
	return problems;
}
function isBelowItself(unit, byId) {
	const seen = /* @__PURE__ */ new Set();
	for (let at = unit; at; at = at.parentId === null ? void 0 : byId.get(at.parentId)) {
		if (seen.has(at.id)) return true;
		seen.add(at.id);
	}
	return false;
}
/**
* The units with every parent before its children; siblings keep their order.
*
* @throws when the units are no tree: ask `treeProblems` first
*/
function parentsFirst(units) {
	if (treeProblems(units).length > 0) throw new RangeError("the units are no tree");
	const children = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const siblings = children.get(unit.parentId);
		if (siblings) siblings.push(unit);
		else children.set(unit.parentId, [unit]);
	}
	const ordered = [];
	const visit = (unit) => {
		ordered.push(unit);
		for (const child of children.get(unit.id) ?? []) visit(child);
	};
	for (const root of children.get(null) ?? []) visit(root);
	return ordered;
}
// ../../packages/model/src/rounds/key-groups.ts
/**
* The key group of every unit when a round opens: the unit under whose label its envelopes are sealed, and by which
* responses are counted until the box is opened (docs/anonymity.md).
*
* Decided by the exact tree program on the numbers invited, each branch on its own: every key group has nobody or at
* least seven invited, also those that are left in an ancestor, so that no count of fewer than seven can be shown or be
* worked out by subtraction. A unit that may not be a group of its own goes to its nearest ancestor that is one. Only a
* branch with fewer than seven invited in all has a smaller group, its root; it is counted nowhere.
*
* @param units parents before children
* @returns unit → key group
*/
function keyGroupsOf(units) {
	const groups = /* @__PURE__ */ new Map();
	for (const branch of ["own", "funded"]) {
		const tree = units.filter((unit) => unit.branch === branch);
		const counted = tree.map(({ id, parentId, invited }) => ({
			id,
			parentId,
			own: invited
		}));
		const apart = publishableGroups(counted, { k: 7 });
		for (const { id, parentId } of tree) {
			const above = parentId === null ? id : groups.get(parentId) ?? id;
			groups.set(id, apart.has(id) ? id : above);
		}
	}
	return groups;
}
// ../../packages/db/src/invitations/invitation.store.ts
/**
* Turns the recipients of a round that opens into invitations of its newest box, each with a mail that waits where
* there is an address, and forgets whoever the sample has left out. Call it in the opening transaction, after the units
* have been frozen with their key groups; the sweep of the worker then sends what waits. An invitation keeps its
* recipient's id. A recipient whose unit is not in the frozen tree is not invited.
*/
async function drawInvitations(tx, roundId) {
	await tx.query(`with box as (select id from batch where round_id = $1 order by number desc limit 1),
     drawn as (
       insert into invitation (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel, address, language)
       select r.id, r.organisation_id, r.round_id, box.id, r.unit_id, u.key_group_id, r.channel, r.address, r.language
         from recipient r join round_unit u on u.round_id = r.round_id and u.unit_id = r.unit_id cross join box
        where r.round_id = $1 and r.state = 'chosen'
       returning id, organisation_id, round_id, channel),
     mailed as (
       insert into mail (organisation_id, kind, round_id, invitation_id)
       select organisation_id, 'invitation', round_id, id from drawn where channel = 'email')
     delete from recipient where round_id = $1`, [roundId]);
}
// ../../packages/model/src/invitations/draw-sample.ts
/**
* A sample in proportion to the units: of each unit as large a share as of the whole, rounded by largest remainders, so
* that the sizes add up. Within a unit those are drawn whose number, made from the seed and the id, is smallest: the
* order of the list plays no part, and the same seed draws the same people again.
*
* @param size at least 0; a size of all or more draws everybody
* @param seed a whole number, kept with the round
* @returns ids of the drawn
*/
function drawSample(members, size, seed) {
	if (!Number.isInteger(size) || size < 0) throw new RangeError("a sample has a whole number of people");
	const byUnit = /* @__PURE__ */ new Map();
	for (const member of members) {
		const unit = byUnit.get(member.unitId);
		if (unit) unit.push(member);
		else byUnit.set(member.unitId, [member]);
	}
	const sizes = allocate(new Map([...byUnit].map(([unitId, people]) => [unitId, people.length])), size);
	const drawn = /* @__PURE__ */ new Set();
	for (const [unitId, people] of byUnit) {
		const numbered = people.map(({ id }) => ({
			id,
			number: numberOf(seed, id)
		}));
		numbered.sort((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1));
		for (const { id } of numbered.slice(0, sizes.get(unitId) ?? 0)) drawn.add(id);
	}
	return drawn;
}
/**
* Divides `size` over groups in proportion to their sizes (Hare and Niemeyer: whole parts first, then the largest
* remainders; of equal ones the smaller key). No group gets more than it has.
*/
function allocate(groups, size) {
	const total = [...groups.values()].reduce((sum, count) => sum + count, 0);
	if (size >= total) return new Map(groups);
	const shares = [...groups].map(([key, count]) => {
		const whole = Math.floor(count * size / total);
		return {
			key,
			whole,
			remainder: count * size - whole * total
		};
	});
	let left = size - shares.reduce((sum, { whole }) => sum + whole, 0);
	const byRemainder = shares.toSorted((one, other) => other.remainder - one.remainder || (one.key < other.key ? -1 : 1));
	const sizes = new Map(shares.map(({ key, whole }) => [key, whole]));
	for (const { key, remainder } of byRemainder) {
		if (left === 0 || remainder === 0) break;
		sizes.set(key, (sizes.get(key) ?? 0) + 1);
		left--;
	}
	return sizes;
}
/**
* A whole number below 2^53, spread evenly over seed and id. Not for secrets: whoever knows seed and ids can draw again,
* which is the point. (cyrb53, bryc 2018, public domain.)
*/
function numberOf(seed, id) {
	const text = `${seed}:${id}`;
	let high = 3735928559;
	let low = 1103547991;
	for (let index = 0; index < text.length; index++) {
		const code = text.charCodeAt(index);
		high = Math.imul(high ^ code, 2654435761);
		low = Math.imul(low ^ code, 1597334677);
	}
	high = Math.imul(high ^ high >>> 16, 2246822507) ^ Math.imul(low ^ low >>> 13, 3266489909);
	low = Math.imul(low ^ low >>> 16, 2246822507) ^ Math.imul(high ^ high >>> 13, 3266489909);
	return 4294967296 * (2097151 & low) + (high >>> 0);
}
// ../../packages/db/src/invitations/sample.store.ts
async function readSamplePlan(read, roundId) {
	const [plan] = await read.query(`select sample_size as size, sample_seed as seed from round
      where id = $1 and invite_mode = 'sample' and sample_size is not null`, [roundId]);
	return plan ? {
		size: plan.size,
		seed: plan.seed === null ? null : Number(plan.seed)
	} : null;
}
/**
* Draws the sample of a planned round from its list as it is now, with the seed that it has or with a new one. The same
* list and seed give the same people, so it may be called whenever the list has changed, and is called at opening.
* Changes nothing where everybody is asked.
*
* @param newSeed taken when the round has none
*/
async function drawSampleOfRound(tx, roundId, newSeed) {
	const plan = await readSamplePlan(tx, roundId);
	if (!plan) return;
	const seed = plan.seed ?? newSeed;
	const drawn = [...drawSample(await tx.query("select id, unit_id as \"unitId\" from recipient where round_id = $1", [roundId]), plan.size, seed)];
	await tx.query(`update recipient set state = case when id = any ($2) then 'chosen' else 'not_drawn' end
      where round_id = $1 and state <> case when id = any ($2) then 'chosen' else 'not_drawn' end`, [roundId, drawn]);
	if (plan.seed === null) await tx.query("update round set sample_seed = $2 where id = $1", [roundId, seed]);
}
// ../../packages/db/src/rounds/round-opening.store.ts
/** The round and its newest box, locked: of two openings at once the second sees what the first has made. */
async function lockRoundToOpen(client, roundId) {
	await client.query("select from round where id = $1 for update", [roundId]);
	const { rows } = await client.query(`select r.id, r.organisation_id as "organisationId", r.state, r.collection, b.id as "batchId", b.number as "batchNumber",
            b.state as "batchState", b.public_key is not null as "hasKey", b.closes_at <= now() as "isOver"
       from round r join batch b on b.round_id = r.id where r.id = $1 order by b.number desc limit 1`, [roundId]);
	return rows[0] ?? null;
}
/**
* Copies the tree of today into the round, with who is invited in each unit and under which key group their envelopes
* will lie. From here on the round's tree never changes.
*
* @throws RuleBroken ROUND_NOT_READY when the units are no tree, or nobody is invited
*/
async function freezeUnits(client, { id, organisationId, collection }) {
	const { rows } = await client.query(`select u.id, u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator, u.employees, case r.target_group when 'leaders' then u.leaders else u.employees end as frame,
            (select count(*)::int from recipient p where p.round_id = $1 and p.unit_id = u.id and p.state = 'chosen') as recipients,
            p.closes_at as "closesAt"
       from round r join unit u on u.organisation_id = r.organisation_id
       left join unit_period p on p.round_id = r.id and p.unit_id = u.id
      where r.id = $1 and r.organisation_id = $2 and u.retired_at is null order by u.branch desc, u.name, u.id`, [id, organisationId]);
	if (treeProblems(rows).length > 0) throw new RuleBroken("ROUND_NOT_READY", { units: rows.length });
	const units = parentsFirst(rows);
	const invitedOf = (unit) => collection === "open_link" ? unit.frame : unit.recipients;
	const invited = units.reduce((sum, unit) => sum + invitedOf(unit), 0);
	if (invited < 7) throw new RuleBroken("ROUND_NOT_READY", { invited });
	const keyGroups = keyGroupsOf(units.map((unit) => ({
		...unit,
		invited: invitedOf(unit)
	})));
	const closing = closingDays(units);
	const column = (valueOf) => units.map(valueOf);
	await client.query(`insert into round_unit (round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, operator, employees, frame,
       invited, key_group_id, closes_at)
     select $1, $2, u.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::int[],
       $11::int[], $12::int[], $13::uuid[], $14::timestamptz[]) as u`, [
		id,
		organisationId,
		column((unit) => unit.id),
		column((unit) => unit.parentId),
		column((unit) => unit.branch),
		column((_, index) => index),
		column((unit) => unit.name),
		column((unit) => unit.kind),
		column((unit) => unit.operator),
		column((unit) => unit.employees),
		column((unit) => unit.frame),
		column(invitedOf),
		column((unit) => keyGroups.get(unit.id)),
		column((unit) => closing.get(unit.id) ?? null)
	]);
	return {
		units: units.length,
		invited
	};
}
/** A unit's own closing day holds for what lies below it too, unless that has one of its own. */
function closingDays(units) {
	const closing = /* @__PURE__ */ new Map();
	for (const { id, parentId, closesAt } of units) {
		const day = closesAt ?? (parentId === null ? void 0 : closing.get(parentId));
		if (day) closing.set(id, day);
	}
	return closing;
}
/** The first box: tree and invitations are made. A later one: the same people are invited to it. */
async function inviteToBox(client, round) {
	if (round.batchNumber === 1 || !await hasTree(client, round.id)) {
		await drawSampleOfRound(readOf(client), round.id, randomInt(2 ** 31));
		const frozen = await freezeUnits(client, round);
		if (round.collection === "invitations") await drawInvitations(client, round.id);
		return frozen;
	}
	const { rows } = await client.query("select move_invitations($1, $2) as invited", [round.id, round.batchId]);
	return {
		units: 0,
		invited: rows[0]?.invited ?? 0
	};
}
async function hasTree(client, roundId) {
	const { rowCount } = await client.query("select from round_unit where round_id = $1 limit 1", [roundId]);
	return (rowCount ?? 0) > 0;
}
/** The door opens, from the commit on. */
async function openDoor(client, { id, batchId }) {
	await client.query(`update batch set state = 'open' where id = $1`, [batchId]);
	await client.query(`update round set state = 'open', opens_at = least(opens_at, now()) where id = $1`, [id]);
}
// src/rounds/open-round.handler.ts
/**
* Opens a round in one transaction: the tree is frozen, recipients become invitations with mails that wait, and the
* door opens. Either all of it has happened or nothing.
*
* @throws RuleBroken ROUND_NOT_PLANNED · KEY_MISSING · ROUND_NOT_READY
*/
async function openRound(run, { commit, progress }) {
	progress("open", 0, 1);
	await commit(async (client) => {
		const round = await lockRoundToOpen(client, run.roundId ?? "");
		if (round?.batchState !== "planned" || round.isOver) throw new RuleBroken("ROUND_NOT_PLANNED");
		afterStep(round.state, round.batchNumber === 1 ? "open" : "reopen");
		if (!round.hasKey) throw new RuleBroken("KEY_MISSING");
		const { organisationId, id: subjectId } = round;
		await actFor(client, organisationId);
		const detail = await inviteToBox(client, round);
		await openDoor(client, round);
		const event = {
			kind: "ROUND_OPENED",
			subjectId,
			organisationId,
			detail
		};
		await recordAuditEvent(statementsOf(client), { personId: run.requestedBy }, event);
	});
}
// ../../packages/db/src/responses/response.store.ts
/**
* All responses of some rounds, unread: binary rows of (round_id, atom_id, answers), in no particular order. They leave
* the database once, become counters, and are looked at nowhere else.
*
* @param reportingYears years of the rounds: they name the partitions to look in
*/
function copyResponses(client, roundIds, reportingYears) {
	const years = [...new Set(reportingYears)].map((year) => Math.trunc(year)).join(",");
	return copyOut(client, `select b.round_id, r.atom_id, r.answers from batch b join response r on r.batch_id = b.id
      where b.round_id = any (${uuidList(roundIds)}) and r.reporting_year in (${years || "null"})`);
}
// src/scores/count-answers.handler.ts
/** Reads the responses of a batch of organisations once and stores what is counted in them. */
async function countAnswers(run, context) {
	const { pool, computation, progress, commit } = context;
	const members = await membersOf(pool, run.id);
	progress("count", 0, members.length);
	const rounds = await readRoundsToScore(pool, members.map((member) => member.roundId));
	if (rounds.length === 0 || rounds.some(({ state }) => state !== "opened" && state !== "scored")) throw new RuleBroken("ROUND_NOT_OPENED");
	const { instruments, indexOf } = instrumentsOfRounds(rounds, await readInstruments(pool, rounds.map((round) => round.instrumentVersionId)));
	const roundIds = rounds.map((round) => round.roundId);
	const years = rounds.map((round) => round.reportingYear);
	const client = await pool.connect();
	const responses = await copyResponses(client, roundIds, years).finally(() => client.release());
	const counted = await computation.run("count-responses", {
		rounds: rounds.map((round) => ({
			roundId: round.roundId,
			organisationId: round.organisationId,
			tree: indexOf(round),
			ownUnits: round.units.filter(({ branch }) => branch === "own").map(({ unitId }) => unitId),
			units: round.units.map(({ unitId, parentId, published }) => ({
				unitId,
				parentId,
				published
			}))
		})),
		trees: instruments.map((instrument) => instrument.tree),
		joint: instruments.map(({ collection }) => collection === "joint"),
		responses
	}, (done) => progress("count", done, members.length));
	await commit((transaction) => replaceCounters(transaction, roundIds, counted));
}
// src/scores/recut-rounds.ts
const nothing = {
	recuts: [],
	scores: /* @__PURE__ */ new Uint8Array()
};
/**
* What some rounds and those before and after them show on each other's trees. Nothing is read of an organisation whose tree
* has never been changed.
*/
async function recutRounds({ pool, computation }, roundIds) {
	const pairs = await readPairsToRecut(pool, roundIds);
	if (pairs.length === 0) return nothing;
	const rounds = await readRoundsToScore(pool, [...new Set(pairs.flatMap((pair) => [pair.laterId, pair.earlierId]))]);
	const roundOf = new Map(rounds.map((round) => [round.roundId, round]));
	const { instruments, indexOf } = instrumentsOfRounds(rounds, await readInstruments(pool, rounds.map((round) => round.instrumentVersionId)));
	const mergers = await readMergers(pool, [...new Set(pairs.map(({ organisationId }) => organisationId))]);
	const client = await pool.connect();
	const earlierIds = [...new Set(pairs.map(({ earlierId }) => earlierId))];
	const counters = await copyCounters(client, earlierIds).finally(() => client.release());
	return computation.run("recut-rounds", {
		pairs: pairs.map((pair) => {
			const earlier = roundOf.get(pair.earlierId);
			return {
				...pair,
				earlier: earlier.units,
				later: roundOf.get(pair.laterId).units,
				instrument: indexOf(earlier),
				successors: mergers.flatMap(({ organisationId, unitId, into }) => into !== null && organisationId === pair.organisationId ? [[unitId, into]] : [])
			};
		}),
		instruments: instruments.map(({ tree, collection }) => ({
			tree,
			collection
		})),
		counters
	});
}
// src/scores/score-background.ts
/** What the rounds that asked a background question show of it; null when none did. */
async function backgroundScores({ pool, computation }, rounds, { instruments, indexOf }) {
	const counters = await readBackgroundCounters(pool, rounds.map(({ roundId }) => roundId));
	if (counters.length === 0) return null;
	const { scores } = await computation.run("score-background", {
		rounds: rounds.map((round) => ({
			roundId: round.roundId,
			organisationId: round.organisationId,
			tree: indexOf(round),
			groups: counters.filter(({ roundId }) => roundId === round.roundId)
		})),
		trees: instruments.map(({ tree }) => tree)
	});
	return scores;
}
// src/scores/score-organisation.handler.ts
/** Scores a batch of organisations from their counters, and moves their rounds on. */
async function scoreOrganisation(run, context) {
	const { pool, computation, progress, commit } = context;
	const members = await membersOf(pool, run.id);
	progress("score", 0, members.length);
	await assertCounted(context, run.id);
	const rounds = await readRoundsToScore(pool, members.map((member) => member.roundId));
	if (rounds.length === 0 || rounds.some(({ state }) => state !== "opened" && state !== "scored")) throw new RuleBroken("ROUND_NOT_OPENED");
	const versions = await readInstruments(pool, rounds.map((round) => round.instrumentVersionId));
	const asked = instrumentsOfRounds(rounds, versions);
	const { instruments, indexOf } = asked;
	const roundIds = rounds.map((round) => round.roundId);
	const client = await pool.connect();
	const counters = await copyCounters(client, roundIds).finally(() => client.release());
	const scored = await computation.run("score-rounds", {
		rounds: rounds.map((round) => ({
			roundId: round.roundId,
			organisationId: round.organisationId,
			units: round.units,
			instrument: indexOf(round)
		})),
		instruments: instruments.map(({ tree, collection, recipe }) => ({
			tree,
			collection,
			recipeHash: new Uint8Array(recipe.hash)
		})),
		counters
	}, (done) => progress("score", done, members.length));
	const recut = await recutRounds(context, roundIds);
	const background = await backgroundScores(context, rounds, asked);
	await commit(async (transaction) => {
		for (const { recipe } of versions) await keepRecipe(transaction, recipe.hash, recipe.body);
		await replaceScores(transaction, roundIds, scored);
		await replaceRecuts(transaction, roundIds, recut);
		await replaceBackgroundScores(transaction, roundIds, background);
	});
}
/** Without its counting a batch has nothing to score: its organisations are left out, and the others go on. */
async function assertCounted({ pool }, jobRunId) {
	const { rowCount } = await pool.query(`select from job_run where parent_id = $1 and name = 'scores.count-answers' and state <> 'done'`, [jobRunId]);
	if (rowCount) throw new RuleBroken("COUNTING_FAILED");
}
// src/handlers.ts
/** Every job that works on a run; a missing one does not compile. */
const handlers = {
	"invitations.send-invitations": sendInvitations,
	"invitations.send-reminders": sendReminders,
	"mail.send-notices": sendNotices,
	"rounds.open-round": openRound,
	"rounds.close-round": closeRound,
	"scores.count-answers": countAnswers,
	"scores.score-organisation": scoreOrganisation,
	"editions.plan-edition": planEdition,
	"editions.compute-edition": computeEdition,
	"editions.guarantee-places": guaranteePlaces,
	"editions.audit-edition": auditEdition,
	"decisions.judge-targets": judgeTargets,
	"reports.make-report": makeReport
};
/** Every job that comes back by the clock: it looks at what there is to do, and does it again without harm. */
const clockHandlers = {
	"job-runs.sweep": sweep,
	"rounds.keep-time": keepTime,
	"decisions.keep-targets": keepTargets
};
// src/run-context.ts
const progressEveryMs = 250;
const aliveEveryMs = 1e3;
/** A run in hand: its context, and the pulse that says that its process lives. */
function takeInHand(run, services) {
	const { pool, logger } = services;
	let toldAt = 0;
	let isLost = false;
	let telling = Promise.resolve();
	const tell = (work) => {
		telling = telling.then(work).catch((err) => {
			if (err instanceof RunLost) isLost = true;
			else logger.warn({
				err,
				jobRunId: run.id
			}, "progress was not told");
		});
	};
	const pulse = setInterval(() => tell(() => tellAlive(pool, run)), aliveEveryMs);
	return {
		context: {
			...services,
			progress(step, done, total) {
				if (Date.now() - toldAt < progressEveryMs && done !== 0 && done !== total) return;
				toldAt = Date.now();
				tell(() => tellProgress(pool, run, {
					step,
					done,
					total
				}));
			},
			assertInHand() {
				if (isLost) throw new RunLost(run.id);
			},
			async commit(work) {
				await telling;
				await transaction(pool, async (client) => {
					await work(client);
					await finishRun(client, run);
				});
			},
			async commitAndHandOn(work) {
				await telling;
				await transaction(pool, async (client) => {
					await work(client);
					await tellAlive(client, run);
				});
			}
		},
		async close() {
			clearInterval(pulse);
			await telling;
		}
	};
}
// src/run-job.ts
/**
* Does one delivery of the queue. The row in job_run is the truth: a run that is over, taken or too early is left
* alone, whatever the queue thinks. A rule that says no will say no again, so it ends the run; anything else is tried
* again until the attempts are used up.
*
* @throws what the handler threw when there will be another attempt: the queue waits and delivers again
*/
async function runJob(delivery, services) {
	if (delivery.jobRunId === null) return clockHandlers[delivery.name](services);
	const run = await startRun(services.pool, delivery.jobRunId);
	const log = services.logger.child({
		jobRunId: delivery.jobRunId,
		job: delivery.name
	});
	if (typeof run === "string") {
		log.debug({ refusal: run }, "run not started");
		return;
	}
	log.info({ attempt: run.attempt }, "run started");
	const startedAt = performance.now();
	if (run.parentId) services.ancestors.tell(run.id);
	const { context, close } = takeInHand(run, {
		...services,
		logger: log
	});
	try {
		await handlers[run.name](run, context);
		log.info({ ms: Math.round(performance.now() - startedAt) }, "run done");
	} catch (error) {
		await close();
		await afterFailure(error, run, delivery, {
			...services,
			logger: log
		});
	} finally {
		await close();
		if (run.parentId) services.ancestors.tell(run.id);
	}
}
async function afterFailure(error, run, delivery, services) {
	const { pool, logger } = services;
	if (error instanceof RunLost) {
		logger.warn("run was cancelled or taken by another process; its results were not written");
		return;
	}
	const code = error instanceof RuleBroken ? error.code : "UNEXPECTED";
	if (error instanceof RuleBroken || delivery.lastAttempt) {
		logger.error({
			err: error,
			errorCode: code
		}, "run failed");
		await transaction(pool, (client) => failRun(client, run, code));
		return;
	}
	logger.warn({ err: error }, "run will be tried again");
	await returnRun(pool, run, code);
	throw error;
}
// src/app.ts
/**
* How often the jobs of the clock are looked after: a queue that was emptied has lost them, and with them the sweep that
* fills it again. With its 15 s of patience everything is back within the minute.
*/
const scheduleEveryMs = 2e4;
/** The worker without its process: used by main and by every test. It works from here on. */
async function startWorker(options) {
	const { concurrency, logger, secret, queue } = options;
	const onError = (err) => logger.error({ err }, "connection error");
	const pool = openPool(options.databaseUrl, concurrency * 2 + 2, onError);
	const computation = openComputation(concurrency, options.threads);
	const producer = createProducer(queue, onError);
	const transport = openTransport(options.mail);
	if (transport.kind !== "smtp") logger.warn({ mail: transport.kind }, "mails go to no mail server");
	const mail = openMailDesk(transport, options.publicUrl, options.addressesKeptDays);
	const ancestors = new AncestorNews(pool, logger);
	const services = {
		pool,
		computation,
		secret,
		logger,
		producer,
		mail,
		ancestors
	};
	const consumer = createConsumer(queue, {
		concurrency,
		handle: (delivery) => runJob(delivery, services),
		onGivenUp: (jobRunId) => transaction(pool, (client) => abandonRun(client, jobRunId, "WORKER_DIED")),
		onError
	});
	await consumer.ready();
	await producer.schedule();
	const schedule = setInterval(() => void producer.schedule().catch(onError), scheduleEveryMs);
	return {
		pool,
		queueKind: consumer.kind,
		async close() {
			clearInterval(schedule);
			await consumer.close();
			await ancestors.close();
			await producer.close();
			await transport.close();
			await computation.close();
			await pool.end();
		}
	};
}
// src/env.ts
const schema = z.object({
	/** The worker's role. */
	WORKER_DATABASE_URL: z.url(),
	/** Where the queue's tables lie; the worker's own database unless stated. */
	QUEUE_DATABASE_URL: z.url().optional(),
	/** Moves the queue from PostgreSQL to Redis. */
	REDIS_URL: z.url().optional(),
	MOGNAD_SECRET: z.string().optional(),
	MOGNAD_SECRET_FILE: z.string().optional(),
	/** Jobs at the same time; each has a thread of its own. */
	CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2),
	/** Answers /health/live, /health/ready and /metrics when set. */
	HEALTH_PORT: z.coerce.number().int().min(0).max(65535).optional(),
	HEALTH_HOST: z.string().default("127.0.0.1"),
	/** What people type: the links in mails begin with it. */
	PUBLIC_URL: z.url().default("http://127.0.0.1:4000"),
	/** The mail server: smtp://user:password@host:587 or smtps://host. */
	SMTP_URL: z.url().optional(),
	/** Where mails land as files when there is no mail server. */
	OUTBOX_FOLDER: z.string().optional(),
	/** The address that sends. The name before it is the organisation's. */
	MAIL_FROM: z.string().regex(/@/).default("mognad@localhost"),
	MAIL_REPLY_TO: z.string().optional(),
	MAIL_PER_MINUTE: z.coerce.number().int().min(1).max(6e4).default(600),
	/** Addresses of people are erased so many days after their round has closed. */
	ADDRESSES_KEPT_DAYS: z.coerce.number().int().min(0).max(365).default(30),
	LOG_LEVEL: z.enum([
		"fatal",
		"error",
		"warn",
		"info",
		"debug",
		"trace",
		"silent"
	]).default("info")
});
/** The only place of the worker that reads the environment. */
function readEnv(source = process.env) {
	return parseEnv(schema, source);
}
/** The part of it that sending mail needs. */
function mailOf(env) {
	return {
		mail: {
			smtpUrl: env.SMTP_URL,
			outboxFolder: env.OUTBOX_FOLDER,
			from: env.MAIL_FROM,
			replyTo: env.MAIL_REPLY_TO,
			perMinute: env.MAIL_PER_MINUTE
		},
		publicUrl: env.PUBLIC_URL,
		addressesKeptDays: env.ADDRESSES_KEPT_DAYS
	};
}
// src/health-server.ts
/** Answers /health/live, /health/ready and /metrics: for containers and Prometheus, on an address of its own. */
async function openHealthServer(address, readiness, metrics) {
	const pages = {
		"/health/live": async () => ({
			status: 200,
			type: "text/plain",
			body: "ok"
		}),
		"/health/ready": async () => {
			const state = await readiness();
			return {
				status: state.ready ? 200 : 503,
				type: "application/json",
				body: JSON.stringify(state)
			};
		},
		"/metrics": async () => ({
			status: 200,
			type: metrics.contentType,
			body: await metrics.text()
		})
	};
	const server = createServer((request, reply) => {
		const page = pages[(request.url ?? "").split("?")[0] ?? ""];
		if (!page) return void reply.writeHead(404).end();
		page().then(({ status, type, body }) => reply.writeHead(status, { "content-type": type }).end(body), () => reply.writeHead(500).end());
	});
	await new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(address.port, address.host, resolve);
	});
	return server;
}
// src/main.ts
const env = readEnv();
const logger = createLogger({
	name: "worker",
	level: env.LOG_LEVEL
});
let hasStarted = false;
const shutdown = onShutdown({
	logger,
	exit: (code) => process.exit(hasStarted ? code : 1)
});
try {
	const secret = loadSecret({
		value: env.MOGNAD_SECRET,
		file: env.MOGNAD_SECRET_FILE
	});
	const first = openPool(env.WORKER_DATABASE_URL, 1, () => void 0);
	await assertServer(async (text, values) => (await first.query(text, values && [...values])).rows, secret).finally(() => first.end());
	const worker = await startWorker({
		databaseUrl: env.WORKER_DATABASE_URL,
		queue: {
			databaseUrl: env.QUEUE_DATABASE_URL ?? env.WORKER_DATABASE_URL,
			redisUrl: env.REDIS_URL
		},
		secret,
		concurrency: env.CONCURRENCY,
		logger,
		...mailOf(env)
	});
	shutdown.add("worker", () => worker.close());
	if (env.HEALTH_PORT !== void 0) {
		const readiness = createReadiness({
			checks: { database: () => worker.pool.query("select 1") },
			isStopping: () => shutdown.isStopping
		});
		const health = await openHealthServer({
			port: env.HEALTH_PORT,
			host: env.HEALTH_HOST
		}, readiness, createMetrics("worker"));
		shutdown.add("health", () => health.close());
	}
	hasStarted = true;
	logger.info({
		queue: worker.queueKind,
		concurrency: env.CONCURRENCY
	}, "worker is ready");
	process.send?.({ ready: true });
} catch (err) {
	logger.fatal({ err }, "worker did not start");
	await shutdown.run("did not start");
}
export {};

//# sourceMappingURL=main.js.map