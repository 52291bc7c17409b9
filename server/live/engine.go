package live

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"sync"
	"time"

	"github.com/centrifugal/centrifuge"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/redis/rueidis"
)

// engine is a node in one unbroken life. Where news cross servers, that is as
// long as Redis is heard without a gap: an open connection is the promise that
// all of its news come, so that a gap ends every connection, and a new engine
// begins behind it.
type engine struct {
	node    *centrifuge.Node
	shard   *centrifuge.RedisShard // nil in memory
	sockets sync.Map               // *door to its http.Handler

	fails  sync.Once
	broken chan struct{} // closed when news may have been missed
	why    string        // set before broken is closed

	peers sync.Map // by the id of its node, when another server was last heard; zero after its farewell
}

// What a server says to the others: now and then that it is there, and before
// it ends that it goes.
const (
	here     = "here"
	farewell = "farewell"
)

// redisPatience bounds a question to Redis, which no call waits for.
const redisPatience = 3 * time.Second

// begin starts an engine: in memory, or across servers where there is Redis.
func (h *Hub) begin(shared *rueidis.ClientOption) (*engine, error) {
	e := &engine{broken: make(chan struct{})}
	node, err := centrifuge.New(centrifuge.Config{
		LogLevel:              centrifuge.LogLevelWarn,
		LogHandler:            func(entry centrifuge.LogEntry) { e.hear(h.log, entry) },
		Metrics:               centrifuge.MetricsConfig{RegistererGatherer: prometheus.NewRegistry()},
		ClientStaleCloseDelay: silentTime,
		// The tabs of one browser, or of one teammate.
		UserConnectionLimit: 64,
		// A messenger that does not read is cut off, and catches up later.
		ClientQueueMaxSize: 256 << 10,
	})
	if err != nil {
		return nil, fmt.Errorf("making the live node: %w", err)
	}
	e.node = node
	node.OnConnecting(h.connecting)
	node.OnConnect(func(client *centrifuge.Client) { h.connected(e, client) })
	node.OnNotification(func(n centrifuge.NotificationEvent) {
		switch n.Op {
		case farewell:
			e.peers.Store(n.FromNodeID, time.Time{})
		case here:
			if heard, known := e.peers.Load(n.FromNodeID); !known || !heard.(time.Time).IsZero() {
				e.peers.Store(n.FromNodeID, time.Now())
			}
		}
	})
	if shared != nil {
		if err := e.share(shared); err != nil {
			return nil, err
		}
	}
	if err := node.Run(); err != nil {
		return nil, errors.Join(fmt.Errorf("starting the live node: %w", err), e.abandon())
	}
	select {
	case <-e.broken:
		return nil, errors.Join(fmt.Errorf("starting the live node: %s", e.why), e.abandon())
	default:
		return e, nil
	}
}

// share has the node speak with those of other servers.
func (e *engine) share(options *rueidis.ClientOption) (err error) {
	e.shard, err = centrifuge.NewRedisShard(e.node, centrifuge.RedisShardConfig{
		Address: options.InitAddress[0], User: options.Username, Password: options.Password, DB: options.SelectDB, TLSConfig: options.TLSConfig,
		ConnectTimeout: time.Second, IOTimeout: redisPatience,
	})
	if err != nil {
		return fmt.Errorf("reaching Redis: %w", err)
	}
	broker, err := centrifuge.NewRedisBroker(e.node, centrifuge.RedisBrokerConfig{
		Shards: []*centrifuge.RedisShard{e.shard},
		// What is published has no database number in Redis, so the name has.
		Prefix: fmt.Sprintf("gist.%d", options.SelectDB),
	})
	if err != nil {
		e.shard.Close()
		return fmt.Errorf("making the live broker: %w", err)
	}
	e.node.SetBroker(broker)
	return nil
}

// hear takes what the node has to say. Words about Redis mean a gap: that is
// told once, by who follows the engine.
func (e *engine) hear(log *slog.Logger, entry centrifuge.LogEntry) {
	if _, aboutRedis := entry.Fields["shard"]; aboutRedis {
		e.fail(fmt.Sprint(entry.Message, ": ", entry.Error))
		return
	}
	select {
	case <-e.broken:
	default:
		log.Warn("live: "+entry.Message, "error", entry.Error)
	}
}

// fail notes that news may have been missed.
func (e *engine) fail(why string) {
	e.fails.Do(func() {
		e.why = why
		close(e.broken)
	})
}

// socket is where connections through a door come in.
func (e *engine) socket(d *door) http.Handler {
	if socket, ok := e.sockets.Load(d); ok {
		return socket.(http.Handler)
	}
	socket, _ := e.sockets.LoadOrStore(d, centrifuge.NewWebsocketHandler(e.node, d.config))
	return socket.(http.Handler)
}

// cut ends all connections of this server, which should come back at once.
func (e *engine) cut() {
	for _, client := range e.node.Hub().Connections() {
		client.Disconnect(centrifuge.DisconnectForceReconnect)
	}
}

// abandon ends an engine that nobody closes, in a bounded time.
func (e *engine) abandon() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return e.end(ctx)
}

// end ends all connections with the advice to come back, and the node.
func (e *engine) end(ctx context.Context) error {
	err := e.node.Shutdown(ctx)
	if e.shard != nil {
		e.shard.Close()
	}
	if err != nil {
		return fmt.Errorf("ending live connections: %w", err)
	}
	return nil
}
