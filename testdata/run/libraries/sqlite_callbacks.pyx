# distutils: libraries = sqlite3
# sqlite3: exec with a callback that calls Python, functions of SQL in Python, and errors through both.
from cpython.ref cimport PyObject, Py_INCREF, Py_DECREF

cdef extern from "sqlite3.h" nogil:
    ctypedef struct sqlite3:
        pass
    ctypedef struct sqlite3_stmt:
        pass
    ctypedef struct sqlite3_context:
        pass
    ctypedef struct sqlite3_value:
        pass
    ctypedef long long sqlite3_int64
    ctypedef int (*sqlite3_callback)(void *, int, char **, char **) noexcept
    ctypedef void (*destructor "sqlite3_destructor_type")(void *) noexcept
    enum:
        SQLITE_OK
        SQLITE_ROW
        SQLITE_DONE
        SQLITE_ABORT
        SQLITE_UTF8
        SQLITE_INTEGER
        SQLITE_FLOAT
        SQLITE_TEXT
        SQLITE_NULL
    destructor SQLITE_TRANSIENT
    int sqlite3_open(const char *path, sqlite3 **db)
    int sqlite3_close(sqlite3 *db)
    const char *sqlite3_errmsg(sqlite3 *db)
    int sqlite3_exec(sqlite3 *db, const char *sql, sqlite3_callback callback, void *data, char **error)
    void sqlite3_free(void *block)
    int sqlite3_prepare_v2(sqlite3 *db, const char *sql, int size, sqlite3_stmt **statement, const char **rest)
    int sqlite3_step(sqlite3_stmt *statement)
    int sqlite3_finalize(sqlite3_stmt *statement)
    int sqlite3_bind_int64(sqlite3_stmt *statement, int index, sqlite3_int64 value)
    int sqlite3_bind_double(sqlite3_stmt *statement, int index, double value)
    int sqlite3_bind_null(sqlite3_stmt *statement, int index)
    int sqlite3_bind_text(sqlite3_stmt *statement, int index, const char *text, int size, destructor drop)
    int sqlite3_column_count(sqlite3_stmt *statement)
    int sqlite3_column_type(sqlite3_stmt *statement, int column)
    sqlite3_int64 sqlite3_column_int64(sqlite3_stmt *statement, int column)
    double sqlite3_column_double(sqlite3_stmt *statement, int column)
    const unsigned char *sqlite3_column_text(sqlite3_stmt *statement, int column)
    int sqlite3_column_bytes(sqlite3_stmt *statement, int column)
    int sqlite3_create_function_v2(sqlite3 *db, const char *name, int count, int encoding, void *data,
                                   void (*call)(sqlite3_context *, int, sqlite3_value **) noexcept,
                                   void *step, void *final, void (*drop)(void *) noexcept)
    void *sqlite3_user_data(sqlite3_context *context)
    int sqlite3_value_type(sqlite3_value *value)
    sqlite3_int64 sqlite3_value_int64(sqlite3_value *value)
    const unsigned char *sqlite3_value_text(sqlite3_value *value)
    void sqlite3_result_int64(sqlite3_context *context, sqlite3_int64 value)
    void sqlite3_result_error(sqlite3_context *context, const char *text, int size)


class SqlError(Exception):
    pass


# The state of one exec: what to call, and the exception that it raised.
cdef class Exec:
    cdef object call
    cdef object error


cdef int on_row(void *data, int count, char **values, char **names) noexcept with gil:
    cdef Exec state = <Exec>data
    try:
        row = {names[i].decode(): (values[i].decode() if values[i] is not NULL else None) for i in range(count)}
        state.call(row)
        return 0
    except BaseException as e:
        state.error = e
        return 1


cdef void on_call(sqlite3_context *context, int count, sqlite3_value **values) noexcept with gil:
    function = <object>sqlite3_user_data(context)
    try:
        args = []
        for i in range(count):
            if sqlite3_value_type(values[i]) == SQLITE_INTEGER:
                args.append(sqlite3_value_int64(values[i]))
            else:
                args.append((<const char *>sqlite3_value_text(values[i])).decode())
        sqlite3_result_int64(context, function(*args))
    except Exception as e:
        text = ("%s: %s" % (type(e).__name__, e)).encode()
        sqlite3_result_error(context, text, <int>len(text))


cdef void on_drop(void *data) noexcept with gil:
    print("dropped", (<object>data).__name__)
    Py_DECREF(<object>data)


cdef class Database:
    cdef sqlite3 *db

    def __cinit__(self, str path):
        self.check(sqlite3_open(path.encode(), &self.db))

    def __dealloc__(self):
        sqlite3_close(self.db)

    cdef int check(self, int code) except -1:
        if code != SQLITE_OK and code != SQLITE_ROW and code != SQLITE_DONE:
            raise SqlError(code, sqlite3_errmsg(self.db).decode())
        return code

    def each(self, str sql, call):
        cdef char *message = NULL
        cdef int code
        cdef Exec state = Exec()
        state.call = call
        text = sql.encode()
        cdef const char *c_text = text
        with nogil:
            code = sqlite3_exec(self.db, c_text, on_row, <void *>state, &message)
        if state.error is not None:
            sqlite3_free(message)
            raise SqlError(code, "a row's callback failed") from state.error
        if code != SQLITE_OK:
            try:
                raise SqlError(code, message.decode())
            finally:
                sqlite3_free(message)

    def function(self, str name, int count, call):
        Py_INCREF(call)
        self.check(sqlite3_create_function_v2(self.db, name.encode(), count, SQLITE_UTF8, <void *>call, on_call, NULL, NULL, on_drop))

    def query(self, str sql, *args):
        cdef sqlite3_stmt *statement = NULL
        cdef int i
        self.check(sqlite3_prepare_v2(self.db, sql.encode(), -1, &statement, NULL))
        try:
            for i, value in enumerate(args, 1):
                if value is None:
                    self.check(sqlite3_bind_null(statement, i))
                elif isinstance(value, int):
                    self.check(sqlite3_bind_int64(statement, i, value))
                elif isinstance(value, float):
                    self.check(sqlite3_bind_double(statement, i, value))
                else:
                    text = (<str?>value).encode()
                    self.check(sqlite3_bind_text(statement, i, text, <int>len(text), SQLITE_TRANSIENT))
            rows = []
            while self.check(sqlite3_step(statement)) == SQLITE_ROW:
                rows.append(tuple([column(statement, i) for i in range(sqlite3_column_count(statement))]))
            return rows
        finally:
            sqlite3_finalize(statement)


cdef object column(sqlite3_stmt *statement, int i):
    cdef int kind = sqlite3_column_type(statement, i)
    if kind == SQLITE_INTEGER:
        return sqlite3_column_int64(statement, i)
    if kind == SQLITE_FLOAT:
        return sqlite3_column_double(statement, i)
    if kind == SQLITE_NULL:
        return None
    return (<const char *>sqlite3_column_text(statement, i))[:sqlite3_column_bytes(statement, i)].decode()


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as e:
        print(type(e).__name__, e.args, repr(e.__cause__))


db = Database(":memory:")
db.query("create table t (a integer, b real, c text)")
for i in range(5):
    db.query("insert into t values (?, ?, ?)", i, i / 4, None if i == 3 else "text é %d" % i)
print(db.query("select * from t order by a desc"))
db.each("select a, c from t where a > 1", print)

seen = []
db.each("select a from t; select count(*) as n from t", lambda row: seen.append(row))
print(seen)


def stop(row):
    if row["a"] == "2":
        raise ValueError("enough of " + row["a"])
    print("row", row)


attempt(db.each, "select a from t order by a", stop)
attempt(db.each, "select nothing from t", print)
attempt(db.query, "select * from missing")
attempt(db.query, "insert into t values (?, ?, ?)", 1, 2.0, b"bytes")
attempt(db.query, "insert into t values (?, ?, ?)", 1 << 70, 2.0, "")


def twice(x):
    return x * 2


def both_lengths(a, b):
    return len(a) + len(b)


db.function("twice", 1, twice)
db.function("length2", 2, both_lengths)
print(db.query("select twice(a), length2('abc', c) from t where c is not null and a < 3"))
attempt(db.query, "select twice('x')")
attempt(db.query, "select twice(1, 2)")


def recurse(n):
    return 1 if n == 0 else n * db.query("select factorial(?)", n - 1)[0][0]


db.function("factorial", 1, recurse)
print(db.query("select factorial(10)"))
del db
