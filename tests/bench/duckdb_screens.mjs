// SPDX-License-Identifier: GPL-3.0-or-later
//
// The aggregates of the screens in DuckDB: the yardstick beside Weft's own times. Loads generated posts, derives once what
// Weft keeps in its rollups (threads, kinds, answers, local days) into a table sorted by time, and then asks with prepared
// statements. Answers are materialised but not turned into JavaScript values.
//
//     node duckdb_screens.mjs POSTS.jsonl DATABASE TIMES DAYS      (DAYS 0: the whole past)

import {createRequire} from 'node:module';
import {existsSync} from 'node:fs';
import {pathToFileURL} from 'node:url';

const {DuckDBInstance} = createRequire(pathToFileURL(`${process.cwd()}/`))('@duckdb/node-api');

const AS_OF = "TIMESTAMP '2026-11-01 00:00:00'";
const LAST_DAY = 20758; // 2026-11-01, in days since 1970
const [posts, database, times, days] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];

const DERIVE = [
  `CREATE TABLE raw AS SELECT * FROM read_json('${posts}', format = 'newline_delimited', columns = {id: 'BIGINT',
     author: 'VARCHAR', text: 'VARCHAR', timestamp: 'TIMESTAMP', parent_id: 'BIGINT', root_id: 'BIGINT', likes: 'BIGINT',
     quotes: 'BIGINT', reposts: 'BIGINT', views: 'BIGINT', replies: 'BIGINT', shares: 'BIGINT', lang: 'VARCHAR',
     topic_tag: 'VARCHAR'})`,
  `CREATE TABLE person AS SELECT author AS handle, (row_number() OVER ())::INTEGER AS nr,
     author IN ('acme', 'acme.help') AS brand, min(timestamp) AS first_at FROM raw GROUP BY author`,
  `CREATE TABLE thread AS SELECT root_id, (row_number() OVER ())::INTEGER AS nr,
     bool_or(author IN ('acme', 'acme.help') OR contains(text, '@acme')) AS scope,
     coalesce(bool_or(id = root_id AND author IN ('acme', 'acme.help')), false) AS home FROM raw GROUP BY root_id`,
  `CREATE TABLE answer AS SELECT parent_id, min(timestamp) AS at FROM raw
     WHERE author IN ('acme', 'acme.help') AND parent_id IS NOT NULL GROUP BY parent_id`,
  `CREATE TABLE post AS SELECT r.id, r.timestamp AS t,
     (epoch(r.timestamp + INTERVAL 1 HOUR) // 86400)::INTEGER AS day,
     hour(r.timestamp + INTERVAL 1 HOUR)::TINYINT AS hour, isodow(r.timestamp + INTERVAL 1 HOUR)::SMALLINT AS weekday,
     thread.nr AS thread, thread.home, thread.scope, me.nr AS author, me.brand, other.nr AS parent_author,
     r.parent_id IS NULL AS root,
     CASE WHEN r.parent_id IS NULL THEN if(me.brand, 0, 5) WHEN up.id IS NULL THEN 7
          WHEN me.brand THEN if(NOT thread.home, 4, if(other.brand, 0, 1))
          WHEN other.brand THEN 2 WHEN other.nr = me.nr THEN 6 ELSE 3 END::TINYINT AS kind,
     contains(r.text, '?') OR contains(r.text, '？') AS question,
     NOT me.brand AND (coalesce(other.brand, false) OR contains(r.text, '@acme')) AS addressed,
     CASE WHEN answer.at >= r.timestamp THEN epoch(answer.at - r.timestamp) END AS answered_s,
     r.topic_tag AS tag, r.lang, r.likes, r.quotes, r.reposts, r.views, r.replies, r.shares
     FROM raw r JOIN person me ON me.handle = r.author JOIN thread ON thread.root_id = r.root_id
     LEFT JOIN raw up ON up.id = r.parent_id LEFT JOIN person other ON other.handle = up.author
     LEFT JOIN answer ON answer.parent_id = r.id ORDER BY r.timestamp, r.id`,
  'CREATE TABLE words AS SELECT id, text FROM raw ORDER BY timestamp, id',
  'DROP TABLE raw',
  'CHECKPOINT',
];

const PERIOD = 'scope AND day >= $since AND day < $until';
// What an answer curve is drawn from, sorted: the curve itself is left to the program, which DuckDB is not charged for.
const answerTimes = (group) => `SELECT ${group} AS part, coalesce(answered_s, epoch(${AS_OF} - t)) AS s,
    answered_s IS NOT NULL AS ended, question FROM post WHERE addressed AND ${PERIOD} ORDER BY part, s`;
const peopleIn = (group) => `SELECT ${group}, count(DISTINCT author) FROM post WHERE NOT brand AND ${PERIOD} GROUP BY 1`;
const own = (group) => `SELECT ${group}, count(*), sum(views), sum(likes), sum(replies), sum(quotes), sum(reposts), sum(shares)
  FROM post WHERE brand AND ${PERIOD} GROUP BY 1`;
const WEAVE = `SELECT day, kind, count(*) FROM post WHERE ${PERIOD} GROUP BY day, kind`;
const OWN_REPLIES = `SELECT r.day, count(*) FROM post p JOIN (SELECT thread, day FROM post WHERE root AND home AND ${PERIOD}) r
  ON r.thread = p.thread WHERE NOT p.root AND NOT p.brand AND p.day >= $since GROUP BY r.day`;

// Each screen: its statements, and which of them are asked again for the period before.
const SCREENS = {
  overview: {
    once: [peopleIn('day'),
           `SELECT question, p.id, text FROM (SELECT id, question, t FROM post WHERE scope AND addressed AND answered_s IS NULL
              AND day >= $since AND $until > 0 ORDER BY question DESC, t DESC LIMIT 200) p JOIN words USING (id)`,
           `SELECT count(*) FROM post WHERE scope AND addressed AND answered_s IS NULL AND day >= $since AND $until > 0`,
           `SELECT thread, count(*) AS n, count(DISTINCT author) FROM post WHERE NOT root AND ${PERIOD}
              GROUP BY thread ORDER BY n DESC LIMIT 12`],
    twice: [WEAVE, peopleIn('1'), own('day'), OWN_REPLIES, answerTimes('day')],
  },
  engagement: {
    once: [`SELECT id, t, views, likes, replies, quotes, views / median(views) OVER () FROM post
              WHERE brand AND root AND ${PERIOD} ORDER BY t DESC LIMIT 100`,
           own('weekday * 24 + hour'), own('tag'), own('root')],
    twice: [own('day'), OWN_REPLIES],
  },
  topics: {
    once: [`SELECT tag, day, count(*), count(DISTINCT author) FROM post WHERE tag IS NOT NULL AND ${PERIOD} GROUP BY tag, day`,
           `SELECT tag, lang, count(*) FROM post WHERE tag IS NOT NULL AND ${PERIOD} GROUP BY tag, lang`],
    twice: [`SELECT tag, count(*) AS n, count(DISTINCT author), count(*) FILTER (brand), count(DISTINCT thread), min(t) FROM post
               WHERE tag IS NOT NULL AND ${PERIOD} GROUP BY tag ORDER BY n DESC LIMIT 50`],
  },
  community: {
    once: [`SELECT parent_author, author, count(*) AS n FROM post WHERE parent_author <> author AND ${PERIOD}
              GROUP BY 1, 2 ORDER BY n DESC LIMIT 200`,
           `SELECT day, kind, count(*) FROM post WHERE kind IN (2, 3) AND ${PERIOD} GROUP BY day, kind`,
           `SELECT p.author, handle, n FROM (SELECT author, count(*) AS n FROM post WHERE NOT brand AND ${PERIOD}
              GROUP BY author ORDER BY n DESC LIMIT 100) p JOIN person ON nr = p.author`],
    twice: [`SELECT days, count(*), sum(n) FROM (SELECT author, count(DISTINCT day) AS days, count(*) AS n FROM post
               WHERE NOT brand AND ${PERIOD} GROUP BY author) GROUP BY days`,
            `SELECT count(*) FROM (SELECT DISTINCT author FROM post WHERE NOT brand AND ${PERIOD}) p JOIN person ON nr = author
               WHERE epoch(first_at) // 86400 >= $since`],
  },
  conversations: {
    once: [`SELECT thread, count(*) AS n, count(DISTINCT author), max(t) AS last, count(*) FILTER (addressed AND answered_s IS NULL),
              count(*) FILTER (question), any_value(home) FROM post WHERE ${PERIOD} GROUP BY thread ORDER BY last DESC LIMIT 100`,
           `SELECT thread, count(*) AS n, count(DISTINCT author) FROM post WHERE ${PERIOD} GROUP BY thread ORDER BY n DESC LIMIT 100`],
    twice: [],
  },
  voice: {
    once: [answerTimes('weekday * 24 + hour'),
           `SELECT weekday, hour, count(*) FROM post WHERE brand AND NOT root AND ${PERIOD} GROUP BY 1, 2`,
           `SELECT count(*), count(*) FILTER (question) FROM post WHERE kind = 4 AND ${PERIOD}`],
    twice: [answerTimes('1'),
            `SELECT count(*), count(answered_s), count(*) FILTER (answered_s < 86400) FROM post WHERE addressed AND ${PERIOD}`,
            `SELECT count(*), count(*) FILTER (question) FROM post WHERE brand AND ${PERIOD}`],
  },
  posts: {
    once: ['SELECT count(*) FROM post WHERE day >= $since AND day < $until',
           `SELECT p.id, t, kind, handle, text FROM (SELECT id, t, kind, author FROM post WHERE day >= $since AND day < $until
              ORDER BY t DESC LIMIT 100) p JOIN words USING (id) JOIN person ON nr = author ORDER BY t DESC`],
    twice: [],
  },
};

function quantile(sorted, share) {
  return sorted[Math.max(Math.ceil(share * sorted.length), 1) - 1];
}

function periodAt(firstDay, number) {
  if (days === 0) return {since: firstDay, until: LAST_DAY};
  const room = Math.max(LAST_DAY - firstDay - days, 1);
  const back = Math.imul(number + 1, 2654435761) >>> 0;
  return {since: LAST_DAY - days - (back % room), until: LAST_DAY - (back % room)};
}

async function prepare(connection, sql) {
  const statement = await connection.prepare(sql);
  return async (period) => {
    statement.bind(period);
    await statement.run();
  };
}

async function measureWith(threads, connection, screen, firstDay) {
  await connection.run(`SET threads = ${threads}`);
  const once = await Promise.all(screen.once.map((sql) => prepare(connection, sql)));
  const twice = await Promise.all(screen.twice.map((sql) => prepare(connection, sql)));
  const taken = [];
  for (let number = -1; number < times; ++number) {
    const period = periodAt(firstDay, Math.max(number, 0));
    const before = {since: 2 * period.since - period.until, until: period.since};
    const start = performance.now();
    for (const ask of [...once, ...twice]) await ask(period);
    for (const ask of twice) await ask(before);
    taken.push(performance.now() - start);
  }
  const rest = taken.slice(1).sort((a, b) => a - b);
  return {times, first_ms: taken[0], median_ms: quantile(rest, 0.5), p95_ms: quantile(rest, 0.95), longest_ms: rest.at(-1)};
}

// Small questions are answered faster by one thread, large ones by two: whichever is better counts.
async function measure(connection, name, screen, firstDay) {
  const tries = [await measureWith(1, connection, screen, firstDay), await measureWith(2, connection, screen, firstDay)];
  tries.sort((a, b) => a.median_ms - b.median_ms);
  console.log(JSON.stringify({name, ...tries[0]}));
}

const known = existsSync(database);
const instance = await DuckDBInstance.create(database, {memory_limit: '8GB'});
const connection = await instance.connect();
const start = performance.now();
if (!known) for (const sql of DERIVE) await connection.run(sql);
console.log(JSON.stringify({name: 'load', seconds: (performance.now() - start) / 1000}));
const firstDay = (await connection.runAndReadAll('SELECT min(day) FROM post')).getRows()[0][0];
for (const [name, screen] of Object.entries(SCREENS)) await measure(connection, name, screen, firstDay);
connection.closeSync();
