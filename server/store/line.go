package store

// line is where updates of one part wait for their turn on PostgreSQL. It is
// there while somebody stands in it, and has a goroutine that runs them, all
// that wait in one transaction.
type line struct {
	part    Part
	queue   queue
	batches batches
	callers int // who stand in it; guarded by postgres.mu
}

// mostInLine bounds how many updates share a transaction: other servers wait
// for the same lock.
const mostInLine = 64

// enter gives the line of a part, until the caller leaves it.
func (p *postgres) enter(part Part) *line {
	p.mu.Lock()
	defer p.mu.Unlock()
	l := p.lines[part]
	if l == nil {
		l = &line{part: part, queue: newQueue(), batches: batches{count: &p.count}}
		p.lines[part] = l
		p.ended.Go(func() { p.run(l) })
	}
	l.callers++
	return l
}

// leave ends the line when its last caller leaves it.
func (p *postgres) leave(l *line) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if l.callers--; l.callers == 0 {
		delete(p.lines, l.part)
		close(l.queue)
	}
}

// run writes what stands in a line. Lines take turns at the connections, so
// that a long one keeps none of the others waiting for more than a transaction.
func (p *postgres) run(l *line) {
	for first := range l.queue {
		p.slots <- struct{}{}
		if first.take() {
			p.commit(l, first)
		}
		<-p.slots
	}
}

// waiting is how many updates no transaction has taken yet.
func (p *postgres) waiting() (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lines {
		n += len(l.queue)
	}
	return n
}
