package store

// line is the queue of the updates of one part on PostgreSQL. It exists while a
// caller waits in it. Its goroutine runs the waiting updates, up to mostInLine
// in one transaction.
type line struct {
	part    Part
	queue   queue
	batches batches
	callers int // callers of Update that wait; guarded by postgres.mu
}

// mostInLine is the highest number of updates that share a transaction. It is
// low because other servers wait for the same lock.
const mostInLine = 64

// enter returns the line of a part and counts the caller in it, until the
// caller calls leave.
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

// leave removes the caller from the line. The last caller closes the line.
func (p *postgres) leave(l *line) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if l.callers--; l.callers == 0 {
		delete(p.lines, l.part)
		close(l.queue)
	}
}

// run commits the updates of a line. Lines take turns at the connections, so
// that a long line delays the others by one transaction at most.
func (p *postgres) run(l *line) {
	for first := range l.queue {
		p.slots <- struct{}{}
		if first.take() {
			p.commit(l, first)
		}
		<-p.slots
	}
}

// waiting returns the number of updates that no transaction has taken yet.
func (p *postgres) waiting() (n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, l := range p.lines {
		n += len(l.queue)
	}
	return n
}
