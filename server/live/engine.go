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

// engine is a centrifuge node without a gap in its news. An open connection
// promises that all of its news arrive. So with Redis, a gap ends the engine
// and all its connections, and a new engine begins.
type engine struct {
	node    *centrifuge.Node
	shard   *centrifuge.RedisShard // nil in memory
	sockets sync.Map               // from *door to its http.Handler

	fails  sync.Once
	broken chan struct{} // closed when news may have been missed
	why    string        // set before broken is closed

	peers sync.Map // by node id, when another server was last heard; zero after its farewell
}

// The notifications between servers: here says regularly that a server runs,
// farewell that it stops.
const (
	here     = "here"
	farewell = "farewell"
)

// redisPatience bounds a Redis operation; no call waits for one.
const redisPatience = 3 * time.Second

// begin starts an engine: in memory, or across servers when shared is not nil.
func (h *Hub) begin(shared *rueidis.ClientOption) (*engine, error) {
	e := &engine{broken: make(chan struct{})}
	node, err := centrifuge.New(centrifuge.Config{
		LogLevel:              centrifuge.LogLevelWarn,
		LogHandler:            func(entry centrifuge.LogEntry) { e.hear(h.log, entry) },
		Metrics:               centrifuge.MetricsConfig{RegistererGatherer: prometheus.NewRegistry()},
		ClientStaleCloseDelay: silentTime,
		// The tabs of one browser, or of one teammate.
		UserConnectionLimit: 64,
		// A client that does not read is disconnected, and catches up later.
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

// share connects the node with those of other servers through Redis.
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
		// Redis channels are not separated by database number, so the prefix
		// contains it.
		Prefix: fmt.Sprintf("gist.%d", options.SelectDB),
	})
	if err != nil {
		e.shard.Close()
		return fmt.Errorf("making the live broker: %w", err)
	}
	e.node.SetBroker(broker)
	return nil
}

// hear handles a log entry of the node. An entry about Redis means a gap and
// ends the engine; follow logs it once.
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

// fail marks the engine as broken: news may have been missed.
func (e *engine) fail(why string) {
	e.fails.Do(func() {
		e.why = why
		close(e.broken)
	})
}

// socket returns the handler for the connections of a door.
func (e *engine) socket(d *door) http.Handler {
	if socket, ok := e.sockets.Load(d); ok {
		return socket.(http.Handler)
	}
	socket, _ := e.sockets.LoadOrStore(d, centrifuge.NewWebsocketHandler(e.node, d.config))
	return socket.(http.Handler)
}

// cut disconnects all clients of this server; they reconnect at once.
func (e *engine) cut() {
	for _, client := range e.node.Hub().Connections() {
		client.Disconnect(centrifuge.DisconnectForceReconnect)
	}
}

// abandon ends an engine, within five seconds.
func (e *engine) abandon() error {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return e.end(ctx)
}

// end shuts the node down. It advises all clients to reconnect.
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
