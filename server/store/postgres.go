package store

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
)

// postgres is a PostgreSQL that any number of servers may share. Some
// goroutines write, each a transaction of its own at a time; the database
// itself flushes many commits at once.
//
// Transactions are serializable: what is right when one update runs after the
// other, as on SQLite, is right here. Those that got in each other's way run
// again.
type postgres struct {
	write   *sql.DB
	read    *sql.DB
	queue   queue
	log     *slog.Logger
	writers sync.WaitGroup

	// crowd is held for reading by an update, and for writing by one that has
	// failed often, so that it has only other servers beside it.
	crowd sync.RWMutex

	careful atomic.Int64 // so many further updates get a transaction of their own
	count   counters
}

const (
	// mostWriters is how many updates run at once.
	mostWriters = 8
	// mostTogether is how many share a transaction at most.
	mostTogether = 8
	// patience is how long an update is tried again, and the longest that one
	// transaction may take.
	patience = 20 * time.Second
	// connectFor bounds the making of a connection.
	connectFor = 5 * time.Second
)

func openPostgres(ctx context.Context, databaseURL string, log *slog.Logger) (*postgres, error) {
	pool, err := pgxpool.ParseConfig(databaseURL)
	if err != nil {
		return nil, err
	}
	// Half of the connections write. Each server has so many, and PostgreSQL
	// takes 100 unless told otherwise.
	connections := 2 * mostWriters
	if strings.Contains(databaseURL, "pool_max_conns=") {
		connections = max(int(pool.MaxConns), 4)
	}
	config := pool.ConnConfig
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectFor
	}
	p := &postgres{queue: newQueue(), log: log}
	p.write = openPool(*config, connections/2, map[string]string{
		"default_transaction_isolation": "serializable",
		// Every statement has its index. On a small table PostgreSQL would read
		// all rows instead, and then take every write of it for a conflict.
		"enable_seqscan": "off",
	})
	if err := migrate(ctx, p.write, PostgreSQL); err != nil {
		return nil, errors.Join(err, p.write.Close())
	}
	p.read = openPool(*config, connections-connections/2, map[string]string{
		"default_transaction_isolation": "repeatable read",
		"default_transaction_read_only": "on",
	})
	for range connections / 2 {
		p.writers.Go(p.run)
	}
	return p, nil
}

// openPool makes a pool of connections with these settings.
func openPool(config pgx.ConnConfig, connections int, settings map[string]string) *sql.DB {
	config.Config = *config.Config.Copy()
	settings["jit"] = "off" // it costs more than it saves on short queries
	settings["application_name"] = "gist"
	settings["timezone"] = "UTC"
	for name, value := range settings {
		config.RuntimeParams[name] = value
	}
	pool := stdlib.OpenDB(config, stdlib.OptionAfterConnect(func(_ context.Context, conn *pgx.Conn) error {
		types := conn.TypeMap()
		types.TryWrapEncodePlanFuncs = append([]pgtype.TryWrapEncodePlanFunc{wrapFlag}, types.TryWrapEncodePlanFuncs...)
		return nil
	}))
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	pool.SetConnMaxLifetime(time.Hour)
	return pool
}

func (p *postgres) update(ctx context.Context, do func(*Tx) error) error {
	return p.queue.submit(ctx, do)
}

// view gets a connection under the caller's context, and then goes on without:
// a query that is cut off costs its connection.
func (p *postgres) view(ctx context.Context, do func(*Tx) error) error {
	conn, err := p.read.Conn(ctx)
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return unavailable("connecting", err)
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), patience)
	defer cancel()
	tx := Tx{}
	err = within(ctx, conn, func(s statements) error {
		tx.conn = s
		return call(do, &tx)
	})
	if err == nil {
		tx.committed()
	}
	return classify(finish(conn, err))
}

// within runs do in a transaction, and commits it unless do fails.
func within(ctx context.Context, conn *sql.Conn, do func(statements) error) error {
	tx, err := conn.BeginTx(ctx, nil)
	if err != nil {
		return unavailable("beginning", err)
	}
	s := &session{ctx: ctx, tx: tx}
	if err := do(s); err != nil {
		if undone := tx.Rollback(); undone != nil && !errors.Is(undone, sql.ErrTxDone) {
			return unavailable("rolling back", errors.Join(err, undone))
		}
		return err
	}
	if err := tx.Commit(); err != nil {
		return &commitError{err}
	}
	return nil
}

// commitError is what a commit failed with. Unless the database says that it
// undid the transaction, it may have happened or not.
type commitError struct{ error }

// Unwrap gives the cause.
func (e *commitError) Unwrap() error { return e.error }

// finish gives the connection back to its pool. That fails where it is gone
// anyhow.
func finish(conn *sql.Conn, err error) error {
	if closed := conn.Close(); closed != nil && !errors.Is(closed, sql.ErrConnDone) {
		return errors.Join(err, closed)
	}
	return err
}

// run writes what waits until the queue is closed.
func (p *postgres) run() {
	for first := range p.queue {
		if !first.take() {
			continue
		}
		batch := []*update{first}
		share := min(len(p.queue)/mostWriters, mostTogether-1)
		if p.careful.Load() > 0 {
			p.careful.Add(-1)
			share = 0
		}
		for ; share > 0; share-- {
			if next := p.queue.next(); next != nil {
				batch = append(batch, next)
			}
		}
		if len(batch) > 1 {
			if p.together(batch) {
				continue
			}
			p.careful.Store(carefulFor)
		}
		for _, u := range batch {
			p.alone(u)
		}
	}
}

// together runs several updates in one transaction, which saves each a begin
// and a commit. When one of them fails or gets in another server's way, nothing
// has happened, and it reports false: each needs a transaction of its own.
func (p *postgres) together(batch []*update) bool {
	err := p.once(false, len(batch), func(s statements) error {
		for _, u := range batch {
			if clean := u.run(s); !clean {
				return u.err
			}
		}
		return nil
	})
	var unsure *commitError
	switch {
	case err == nil:
		for _, u := range batch {
			u.answer(u.err)
		}
	case errors.As(err, &unsure) && !again(err): // nobody knows whether it has happened
		for _, u := range batch {
			u.answer(unavailable("committing", err))
		}
	default:
		return false
	}
	return true
}

// alone runs one update until its outcome is certain.
func (p *postgres) alone(u *update) {
	until := time.Now().Add(patience)
	var err error
	for tries := 1; ; tries++ {
		err = p.once(tries > 3, 1, func(s statements) error {
			u.run(s)
			return u.err
		})
		var unsure *commitError
		stale := tries < 3 && lost(err) && !errors.As(err, &unsure) // a connection from before a restart
		if !stale && !again(err) || tries > 3 && IsUnique(err) || time.Now().After(until) {
			break
		}
		p.count.again.Add(1)
		p.log.Debug("an update runs again", "tries", tries, "error", err)
		time.Sleep(rand.N(time.Duration(min(tries, 20)) * time.Millisecond))
	}
	u.answer(err)
}

// once runs do, which is so many updates, in a transaction, with others of this
// server beside it or not.
func (p *postgres) once(withoutOthers bool, updates int, do func(statements) error) error {
	if withoutOthers {
		p.crowd.Lock()
		defer p.crowd.Unlock()
	} else {
		p.crowd.RLock()
		defer p.crowd.RUnlock()
	}
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	conn, err := p.write.Conn(ctx)
	if err != nil {
		return unavailable("connecting", err)
	}
	var began time.Time
	err = within(ctx, conn, func(s statements) error {
		err := do(s)
		began = time.Now()
		return err
	})
	if err == nil {
		p.count.committed(updates, began)
	}
	return finish(conn, err)
}

func (p *postgres) stats() Stats {
	s := p.count.stats(p.queue)
	for _, pool := range []sql.DBStats{p.write.Stats(), p.read.Stats()} {
		s.Connections += pool.OpenConnections
		s.Busy += pool.InUse
		s.Waited += pool.WaitCount
	}
	return s
}

func (p *postgres) watch(tell func(Commit)) { p.count.tell = tell }

func (p *postgres) close() error {
	close(p.queue)
	p.writers.Wait()
	return errors.Join(p.write.Close(), p.read.Close())
}

// session is a transaction on PostgreSQL. pgx itself keeps each connection's
// prepared statements.
type session struct {
	ctx context.Context
	tx  *sql.Tx
}

func (s *session) dialect() Dialect { return PostgreSQL }

func (s *session) exec(query string, args []any) (sql.Result, error) {
	return s.tx.ExecContext(s.ctx, query, forPostgres(args)...)
}

func (s *session) query(query string, args []any) (Rows, error) {
	return s.tx.QueryContext(s.ctx, query, forPostgres(args)...)
}

func (s *session) queryRow(query string, args []any) Row {
	return s.tx.QueryRowContext(s.ctx, query, forPostgres(args)...)
}
