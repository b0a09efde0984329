/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The least that any program has to do: inserts the rows of an imported workspace into a new file with the same tables and
 * indexes, without full text and without rollups. The rows are read into memory first, a piece at a time; only inserting
 * them, committing and writing the log back is timed. Prints one line of JSON.
 *
 *     bare_insert SOURCE.weft TARGET.db [CACHE_SIZE]
 *
 * CACHE_SIZE is that of the pragma, for imports that take more than the default.
 */
#include <sqlite3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { PIECE = 100000, MOST_COLUMNS = 64 };

static const char *const TABLES[] = {"person", "post", "mention", "sighting", "counter_snapshot", "counter_check"};
enum { TABLE_COUNT = sizeof TABLES / sizeof TABLES[0] };

static sqlite3 *source;
static sqlite3 *target;
/* Spent so far: by the clock on the wall, and by the processor, which tells the truth on a busy machine. */
static double seconds;
static double processor;
static long long rows;

static void check(sqlite3 *db, int ok) {
    if (ok) return;
    fprintf(stderr, "bare_insert: %s\n", sqlite3_errmsg(db));
    exit(1);
}

static void run(sqlite3 *db, const char *sql) { check(db, sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK); }

static double now(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Called with -1 at the start and with 1 at the end of what is timed. */
static void count(int sign) {
    seconds += sign * now(CLOCK_MONOTONIC);
    processor += sign * now(CLOCK_PROCESS_CPUTIME_ID);
}

static sqlite3_stmt *prepare(sqlite3 *db, const char *format, const char *name) {
    char *sql = sqlite3_mprintf(format, name);
    sqlite3_stmt *statement = NULL;
    check(db, sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK);
    sqlite3_free(sql);
    return statement;
}

/* Tables first, then their indexes; those that SQLite makes by itself have no text. */
static void copySchema(const char *table) {
    sqlite3_stmt *parts =
        prepare(source, "SELECT sql FROM sqlite_schema WHERE tbl_name = %Q AND type IN ('table', 'index') "
                        "AND sql IS NOT NULL ORDER BY type DESC", table);
    while (sqlite3_step(parts) == SQLITE_ROW) run(target, (const char *)sqlite3_column_text(parts, 0));
    sqlite3_finalize(parts);
}

static void copyPageSize(void) {
    sqlite3_stmt *value = prepare(source, "PRAGMA %s", "page_size");
    check(source, sqlite3_step(value) == SQLITE_ROW);
    char *sql = sqlite3_mprintf("PRAGMA page_size = %d", sqlite3_column_int(value, 0));
    run(target, sql);
    sqlite3_free(sql);
    sqlite3_finalize(value);
}

static void setCacheSize(const char *size) {
    char *sql = sqlite3_mprintf("PRAGMA cache_size = %d", atoi(size));
    run(target, sql);
    sqlite3_free(sql);
}

static sqlite3_stmt *prepareInsert(const char *table, int columns) {
    char marks[2 * MOST_COLUMNS] = "?";
    for (int i = 1; i < columns; ++i) strcat(marks, ",?");
    char *format = sqlite3_mprintf("INSERT INTO %%s VALUES (%s)", marks);
    sqlite3_stmt *insert = prepare(target, format, table);
    sqlite3_free(format);
    return insert;
}

/* The next rows as values that own their texts. */
static int readPiece(sqlite3_stmt *read, int columns, sqlite3_value **piece) {
    int got = 0;
    while (got < PIECE && sqlite3_step(read) == SQLITE_ROW) {
        for (int i = 0; i < columns; ++i) piece[got * columns + i] = sqlite3_value_dup(sqlite3_column_value(read, i));
        ++got;
    }
    return got;
}

static void bind(sqlite3_stmt *insert, int at, sqlite3_value *value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER: sqlite3_bind_int64(insert, at, sqlite3_value_int64(value)); return;
    case SQLITE_FLOAT: sqlite3_bind_double(insert, at, sqlite3_value_double(value)); return;
    case SQLITE_NULL: sqlite3_bind_null(insert, at); return;
    default: sqlite3_bind_text(insert, at, (const char *)sqlite3_value_text(value), sqlite3_value_bytes(value), SQLITE_STATIC);
    }
}

static void insertPiece(sqlite3_stmt *insert, int columns, sqlite3_value **piece, int pieceRows) {
    count(-1);
    for (int row = 0; row < pieceRows; ++row) {
        for (int i = 0; i < columns; ++i) bind(insert, i + 1, piece[row * columns + i]);
        check(target, sqlite3_step(insert) == SQLITE_DONE);
        sqlite3_reset(insert);
    }
    count(1);
    rows += pieceRows;
    for (int i = 0; i < pieceRows * columns; ++i) sqlite3_value_free(piece[i]);
}

static void copyRows(const char *table) {
    sqlite3_stmt *read = prepare(source, "SELECT * FROM %s", table);
    const int columns = sqlite3_column_count(read);
    sqlite3_stmt *insert = prepareInsert(table, columns);
    sqlite3_value **piece = calloc((size_t)PIECE * (size_t)columns, sizeof *piece);
    /* Stepping once more after the last row would begin again. */
    int pieceRows = PIECE;
    while (pieceRows == PIECE) {
        pieceRows = readPiece(read, columns, piece);
        insertPiece(insert, columns, piece, pieceRows);
    }
    free(piece);
    sqlite3_finalize(insert);
    sqlite3_finalize(read);
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    check(source, sqlite3_open_v2(argv[1], &source, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK);
    remove(argv[2]);
    check(target, sqlite3_open(argv[2], &target) == SQLITE_OK);
    copyPageSize();
    if (argc > 3) setCacheSize(argv[3]);
    run(target, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
    for (int i = 0; i < TABLE_COUNT; ++i) copySchema(TABLES[i]);
    run(target, "BEGIN");
    for (int i = 0; i < TABLE_COUNT; ++i) copyRows(TABLES[i]);
    count(-1);
    run(target, "COMMIT");
    run(target, "PRAGMA wal_checkpoint(TRUNCATE)");
    count(1);
    printf("{\"rows\": %lld, \"seconds\": %.3f, \"processor\": %.3f}\n", rows, seconds, processor);
    return 0;
}
