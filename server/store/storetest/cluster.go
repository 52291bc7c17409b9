package storetest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// patience is the limit of a wait that takes long only with a bug or on a
// broken machine.
const patience = time.Minute

// Cluster is a temporary PostgreSQL server. It listens only on a Unix socket in
// its directory. Server and directory are gone when the process that started it
// has ended.
type Cluster struct {
	dir      string
	tell     io.WriteCloser // to the keeper
	hear     *bufio.Reader  // from the keeper
	ended    chan struct{}  // closed when the keeper has cleaned up
	made     atomic.Int64
	empty    chan string // used databases, emptied for the next test
	onStart  sync.Once
	template error // the error of creating the template
}

// keeper is a shell script that runs PostgreSQL and obeys lines on its standard
// input. When that input ends, it stops the server and removes its directory.
// That happens when the test's process has ended, even if it was killed.
const keeper = `
bin=$1 dir=$2; shift 2
start() { "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= "$@" >>"$dir/log" 2>&1 </dev/null & pid=$!; }
stop() { kill -"$1" "$pid" 2>/dev/null; wait "$pid"; }
start "$@"
while read -r line; do
	case $line in
	start) start "$@" ;;
	*) stop "$line" ;;
	esac
	echo done
done
stop QUIT
rm -rf "$dir"
`

// undurable are the settings of a cluster whose data may be lost in a crash.
var undurable = []string{"-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off"}

// settings are the settings of every cluster.
var settings = []string{"-c", "max_connections=400", "-c", "shared_buffers=64MB", "-c", "autovacuum=off"}

// NewCluster starts a PostgreSQL for one test that stops and starts it. What it
// has committed is on disk.
func NewCluster(t testing.TB) *Cluster {
	t.Helper()
	c, err := startCluster(settings)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.end)
	return c
}

// shared returns the cluster that all tests of this process share. It ends with
// the process.
func shared(t testing.TB) *Cluster {
	t.Helper()
	c, err := sharedCluster()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var sharedCluster = sync.OnceValues(func() (*Cluster, error) { return startCluster(slices.Concat(settings, undurable)) })

func startCluster(settings []string) (*Cluster, error) {
	bin, err := findPostgres()
	if err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "gist-postgres-")
	if err != nil {
		return nil, err
	}
	as, err := unprivileged(dir)
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	initdb := exec.Command(filepath.Join(bin, "initdb"), "-D", filepath.Join(dir, "data"), "--no-sync", "-A", "trust", "-E", "UTF8", "--locale=C", "-U", "gist")
	initdb.SysProcAttr, initdb.Dir = &syscall.SysProcAttr{Credential: as}, dir
	if said, err := initdb.CombinedOutput(); err != nil {
		return nil, errors.Join(fmt.Errorf("initdb: %w: %s", err, said), os.RemoveAll(dir))
	}
	cmd := exec.Command("sh", slices.Concat([]string{"-c", keeper, "keeper", bin, dir}, settings)...)
	// setsid puts the keeper into a process session of its own. An interrupt at
	// the terminal ends the test, and PostgreSQL ends only when the test has
	// ended.
	cmd.SysProcAttr, cmd.Dir = &syscall.SysProcAttr{Credential: as, Setsid: true}, dir
	tell, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	hear, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(dir))
	}
	c := &Cluster{dir: dir, tell: tell, hear: bufio.NewReader(hear), ended: make(chan struct{}), empty: make(chan string, 16)}
	go func() {
		defer close(c.ended)
		_ = cmd.Wait()
	}()
	if err := c.answers(); err != nil {
		c.end()
		return nil, err
	}
	return c, nil
}

// findPostgres returns the directory of PostgreSQL's programs.
func findPostgres() (string, error) {
	if path, err := exec.LookPath("initdb"); err == nil {
		if path, err = filepath.EvalSymlinks(path); err == nil {
			return filepath.Dir(path), nil
		}
	}
	var found []string
	for _, pattern := range []string{"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin", "/usr/local/opt/postgresql*/bin"} {
		dirs, err := filepath.Glob(pattern)
		if err != nil {
			return "", err
		}
		for _, dir := range dirs {
			if _, err := os.Stat(filepath.Join(dir, "initdb")); err == nil {
				found = append(found, dir)
			}
		}
	}
	if len(found) == 0 {
		return "", errors.New("PostgreSQL is missing, and every test of a database runs on it too: run .ci/install, or on Debian apt-get install postgresql (it need not be running)")
	}
	slices.Sort(found)
	return found[len(found)-1], nil
}

// unprivileged returns the account to run PostgreSQL as if this process is
// root, because PostgreSQL refuses to run as root. It gives dir to that
// account. For another user it returns nil.
func unprivileged(dir string) (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	account, err := user.Lookup("postgres")
	if err != nil {
		if account, err = user.Lookup("nobody"); err != nil {
			return nil, err
		}
	}
	uid, err := strconv.ParseUint(account.Uid, 10, 32)
	if err != nil {
		return nil, err
	}
	gid, err := strconv.ParseUint(account.Gid, 10, 32)
	if err != nil {
		return nil, err
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, os.Chown(dir, int(uid), int(gid))
}

// url returns the URL of a database of the cluster.
func (c *Cluster) url(database string) string {
	return "postgres://gist@/" + database + "?host=" + c.dir
}

// answers waits until the server answers, at most patience.
func (c *Cluster) answers() error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, c.url("postgres"))
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-time.After(10 * time.Millisecond):
		case <-ctx.Done():
			log, _ := os.ReadFile(filepath.Join(c.dir, "log"))
			return fmt.Errorf("PostgreSQL does not answer: %w\n%s", err, log)
		}
	}
}

// Stop stops the server. Without crash it ends as when its machine is
// restarted; with crash it ends at once.
func (c *Cluster) Stop(t testing.TB, crash bool) {
	t.Helper()
	how := "INT"
	if crash {
		how = "QUIT"
	}
	c.order(t, how)
}

// Start starts a stopped server again and waits until it answers.
func (c *Cluster) Start(t testing.TB) {
	t.Helper()
	c.order(t, "start")
	if err := c.answers(); err != nil {
		t.Fatal(err)
	}
}

func (c *Cluster) order(t testing.TB, line string) {
	t.Helper()
	if _, err := io.WriteString(c.tell, line+"\n"); err != nil {
		t.Fatal(err)
	}
	if said, err := c.hear.ReadString('\n'); err != nil || said != "done\n" {
		t.Fatalf("PostgreSQL's keeper said %q, %v", said, err)
	}
}

// end stops the server and waits until the keeper has removed its directory.
func (c *Cluster) end() {
	_ = c.tell.Close()
	<-c.ended
}

// Database returns the URL of a new, migrated database. It belongs to the test
// until the test ends.
func (c *Cluster) Database(t testing.TB) string {
	t.Helper()
	var name string
	select {
	case name = <-c.empty:
	default:
		var err error
		if name, err = c.create(); err != nil {
			t.Fatal("making a database: ", err)
		}
	}
	t.Cleanup(func() { go c.recycle(name) }) // while the next test runs
	return c.url(name)
}

// Empty returns the URL of a new database without a schema.
func (c *Cluster) Empty(t testing.TB) string {
	t.Helper()
	name := "empty_" + strconv.FormatInt(c.made.Add(1), 10)
	if err := c.run("postgres", `create database `+name); err != nil {
		t.Fatal(err)
	}
	return c.url(name)
}

// create creates a database as a copy of the template and returns its name.
func (c *Cluster) create() (string, error) {
	c.onStart.Do(func() {
		c.template = errors.Join(c.run("postgres", `create database gist_template`), migrated(c.url("gist_template")))
	})
	if c.template != nil {
		return "", c.template
	}
	name := "test_" + strconv.FormatInt(c.made.Add(1), 10)
	until := time.Now().Add(patience)
	for {
		err := c.run("postgres", `create database `+name+` template gist_template`)
		var e *pgconn.PgError
		// Connections to the template end a moment after they are closed.
		if !errors.As(err, &e) || e.Code != "55006" || time.Now().After(until) {
			return name, err
		}
		time.Sleep(5 * time.Millisecond)
	}
}

// recycle empties a database for the next test. That takes 3 ms; a new database
// takes 140 ms, and truncating all tables 40 ms. A database that can't be
// emptied is dropped.
func (c *Cluster) recycle(name string) {
	err := c.run(name, `
		set session_replication_role = replica; -- foreign keys sleep
		do $$ declare t record; begin
			for t in select c.oid::regclass as name, pg_relation_size(c.oid) as size from pg_class c
				where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'goose_db_version'
			loop
				if t.size > 1 << 20 then execute 'truncate ' || t.name || ' cascade';
				elsif t.size > 0 then execute 'delete from ' || t.name; end if;
			end loop;
			perform setval(c.oid::regclass, 1, false) from pg_class c
				where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace and c.relname not like 'goose%';
		end $$`)
	if err == nil {
		select {
		case c.empty <- name:
			return
		default:
		}
	}
	_ = c.run("postgres", `drop database if exists `+name+` with (force)`)
}

// run executes one statement.
func (c *Cluster) run(database, statement string) error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := pgx.Connect(ctx, c.url(database))
	if err != nil {
		return err
	}
	_, err = conn.Exec(ctx, statement)
	return errors.Join(err, conn.Close(ctx))
}
