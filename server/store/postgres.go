package store

import (
	"context"
	"database/sql"
	"errors"
	"log/slog"
	"math/rand/v2"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
)

// postgres is a PostgreSQL database that any number of servers may share. Each
// part has a line of updates, and the lines run concurrently.
type postgres struct {
	write *sql.DB
	read  *sql.DB
	log   *slog.Logger
	count counters

	mu    sync.Mutex
	lines map[Part]*line // the lines with waiting callers
	ended sync.WaitGroup // the goroutines of all lines
	slots chan struct{}  // one token for each connection that writes; lines take turns
}

const (
	// mostConnections is the default number of a server's connections; half of
	// them write. PostgreSQL's own default is 100 for all servers.
	mostConnections = 16
	// patience is how long an update is retried, and the time limit of one
	// transaction.
	patience = 20 * time.Second
	// connectFor is the time limit for opening a connection.
	connectFor = 5 * time.Second
)

func openPostgres(ctx context.Context, databaseURL string, log *slog.Logger) (*postgres, error) {
	pool, err := pgxpool.ParseConfig(databaseURL)
	if err != nil {
		return nil, err
	}
	connections := mostConnections
	if strings.Contains(databaseURL, "pool_max_conns=") {
		connections = max(int(pool.MaxConns), 4)
	}
	config := pool.ConnConfig
	if config.ConnectTimeout == 0 {
		config.ConnectTimeout = connectFor
	}
	schema := openPool(*config, 2, nil) // without time limits: a migration may take long
	if err := errors.Join(migrate(ctx, schema, PostgreSQL, log), schema.Close()); err != nil {
		return nil, err
	}
	writers := connections / 2
	p := &postgres{log: log, lines: map[Part]*line{}, slots: make(chan struct{}, writers)}
	p.write = openPool(*config, writers, map[string]string{
		"default_transaction_isolation": "read committed",
		// Planning again for each call costs more than running the plan.
		"plan_cache_mode": "force_generic_plan",
		// A plan may be made while its table is still empty, and stays. Every
		// statement has its index, which is right for any size.
		"enable_seqscan": "off",
		// A server that vanished must not hold its part forever. A function
		// runs its next statement at once, so only a vanished server is idle
		// for long.
		"idle_in_transaction_session_timeout": "5s",
		"lock_timeout":                        "15s", // shorter than patience, so that the error is clear
	})
	p.read = openPool(*config, connections-writers, map[string]string{
		"default_transaction_isolation": "repeatable read",
		"default_transaction_read_only": "on",
	})
	return p, nil
}

// openPool opens a pool of connections with the given settings.
func openPool(config pgx.ConnConfig, connections int, settings map[string]string) *sql.DB {
	config.Config = *config.Config.Copy()
	for _, always := range []map[string]string{settings, {
		"jit":              "off", // it costs more than it saves on short queries
		"application_name": "gist",
		"timezone":         "UTC",
	}} {
		for name, value := range always {
			config.RuntimeParams[name] = value
		}
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

func (p *postgres) update(ctx context.Context, part Part, do func(*Tx) error) error {
	l := p.enter(part)
	defer p.leave(l)
	return l.queue.submit(ctx, do)
}

// view takes a connection under the caller's context and then runs without that
// context: cancelling a query would cost the connection.
func (p *postgres) view(ctx context.Context, do func(*Tx) error) error {
	s, err := openPGTx(ctx, p.read, "begin")
	if err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		return err
	}
	tx := Tx{conn: s}
	if err = s.begin(); err == nil {
		err = errors.Join(call(do, &tx), s.rollback())
	}
	if err = errors.Join(err, s.close()); err == nil {
		tx.committed() // only committed rows were read
	}
	return classify(err)
}

// commit runs the first update and those that wait behind it in one
// transaction. It retries until the outcome of each update that it took is
// certain.
func (p *postgres) commit(l *line, first *update) {
	until := time.Now().Add(patience)
	batch := []*update{first} // taken and not yet answered
	more := func(ran int) *update {
		if ran == len(batch) && ran < mostInLine {
			if next := l.queue.next(); next != nil {
				batch = append(batch, next)
			}
		}
		if ran < len(batch) {
			return batch[ran]
		}
		return nil
	}
	for tries := 1; len(batch) > 0; tries++ {
		ran, err := p.once(l, more)
		if err == nil || errors.Is(err, errAlone) {
			for _, u := range ran {
				u.answer(u.err)
			}
			batch = batch[len(ran):] // ran is only a part of batch if the first update of a rerun failed alone
			continue
		}
		var unsure *commitError
		stale := tries < 3 && lost(err) && !errors.As(err, &unsure) // a pooled connection from before PostgreSQL restarted
		if !stale && !undone(err) || time.Now().After(until) {
			p.log.Error("a transaction failed", "updates", len(batch), "error", err)
			for _, u := range batch {
				u.answer(unavailable("writing", err))
			}
			if len(ran) == 0 {
				// The updates behind them have waited as long for a connection
				// or the lock. They fail now, so that they don't wait that long
				// again, one after the other.
				for u := l.queue.next(); u != nil; u = l.queue.next() {
					u.answer(unavailable("writing", err))
				}
			}
			return
		}
		p.count.again.Add(int64(len(batch)))
		p.log.Debug("a transaction runs again", "tries", tries, "updates", len(batch), "error", err)
		time.Sleep(rand.N(time.Duration(min(tries, 20)) * time.Millisecond))
	}
}

// once runs the updates that more returns in one transaction and commits it. It
// returns those that have run, whether they were committed or not.
func (p *postgres) once(l *line, more func(int) *update) (batch []*update, err error) {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	s, err := openPGTx(ctx, p.write, beginPart(l.part))
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.close()) }()
	if err := s.begin(); err != nil {
		return nil, err
	}
	l.batches.conn = s
	batch, err = l.batches.fill(more)
	if err != nil {
		return batch, errors.Join(err, s.rollback())
	}
	began := time.Now()
	if err := s.commit(); err != nil {
		return batch, err
	}
	p.count.committed(len(batch), began)
	return batch, nil
}

func (p *postgres) stats() Stats {
	s := p.count.stats(p.waiting())
	for _, pool := range []sql.DBStats{p.write.Stats(), p.read.Stats()} {
		s.Connections += pool.OpenConnections
		s.Busy += pool.InUse
		s.Waited += pool.WaitCount
	}
	return s
}

func (p *postgres) watch(tell func(Commit)) { p.count.tell = tell }

func (p *postgres) close() error {
	p.ended.Wait()
	return errors.Join(p.write.Close(), p.read.Close())
}
