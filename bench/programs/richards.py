"""A scheduler of tasks that send packets to each other: the workload of Martin Richards' benchmark."""
IDLE, WORKER, HANDLER_A, HANDLER_B, DEVICE_A, DEVICE_B = range(6)
KIND_DEVICE, KIND_WORK = 0, 1
SIZE = 4


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * SIZE

    def append_to(self, queue):
        self.link = None
        if queue is None:
            return self
        p = queue
        while p.link is not None:
            p = p.link
        p.link = self
        return queue


class State:
    def __init__(self):
        self.packet_pending = False
        self.waiting = False
        self.holding = False

    def running(self):
        self.packet_pending = self.waiting = self.holding = False
        return self

    def pending(self):
        self.packet_pending = True
        self.waiting = self.holding = False
        return self

    def wait(self):
        self.packet_pending = self.holding = False
        self.waiting = True
        return self

    def wait_with_packet(self):
        self.holding = False
        self.waiting = self.packet_pending = True
        return self

    def held_or_waiting(self):
        return self.holding or (not self.packet_pending and self.waiting)

    def waiting_with_packet(self):
        return self.packet_pending and self.waiting and not self.holding


class Scheduler:
    def __init__(self):
        self.tasks = [None] * 6
        self.first = None
        self.current = None
        self.queued = 0
        self.holds = 0

    def add(self, task):
        task.next = self.first
        self.first = task
        self.tasks[task.ident] = task

    def find(self, ident):
        t = self.tasks[ident]
        if t is None:
            raise KeyError(ident)
        return t

    def run(self):
        t = self.first
        while t is not None:
            self.current = t
            if t.held_or_waiting():
                t = t.next
            else:
                t = t.step()


class Task(State):
    def __init__(self, scheduler, ident, priority, queue, state):
        State.__init__(self)
        self.scheduler = scheduler
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.packet_pending = state.packet_pending
        self.waiting = state.waiting
        self.holding = state.holding
        self.next = None
        scheduler.add(self)

    def receive(self, packet, sender):
        if self.queue is None:
            self.queue = packet
            self.packet_pending = True
            if self.priority > sender.priority:
                return self
        else:
            packet.append_to(self.queue)
        return sender

    def step(self):
        if self.waiting_with_packet():
            packet = self.queue
            self.queue = packet.link
            if self.queue is None:
                self.running()
            else:
                self.pending()
        else:
            packet = None
        return self.work(packet)

    def wait_task(self):
        self.waiting = True
        return self

    def hold(self):
        self.scheduler.holds += 1
        self.holding = True
        return self.next

    def release(self, ident):
        t = self.scheduler.find(ident)
        t.holding = False
        return t if t.priority > self.priority else self

    def send(self, packet):
        t = self.scheduler.find(packet.ident)
        self.scheduler.queued += 1
        packet.link = None
        packet.ident = self.ident
        return t.receive(packet, self)


class Idle(Task):
    def __init__(self, scheduler, ident, priority, queue, state, count):
        Task.__init__(self, scheduler, ident, priority, queue, state)
        self.control = 1
        self.count = count

    def work(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.release(DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.release(DEVICE_B)


class Worker(Task):
    def __init__(self, scheduler, ident, priority, queue, state):
        super().__init__(scheduler, ident, priority, queue, state)
        self.destination = HANDLER_A
        self.counter = 0

    def work(self, packet):
        if packet is None:
            return self.wait_task()
        self.destination = HANDLER_B if self.destination == HANDLER_A else HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(SIZE):
            self.counter += 1
            if self.counter > 26:
                self.counter = 1
            packet.data[i] = 64 + self.counter
        return self.send(packet)


class Handler(Task):
    def __init__(self, scheduler, ident, priority, queue, state):
        super().__init__(scheduler, ident, priority, queue, state)
        self.work_in = None
        self.device_in = None

    def work(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work_in = packet.append_to(self.work_in)
            else:
                self.device_in = packet.append_to(self.device_in)
        work = self.work_in
        if work is None:
            return self.wait_task()
        count = work.datum
        if count >= SIZE:
            self.work_in = work.link
            return self.send(work)
        device = self.device_in
        if device is None:
            return self.wait_task()
        self.device_in = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.send(device)


class Device(Task):
    def __init__(self, scheduler, ident, priority, queue, state):
        super().__init__(scheduler, ident, priority, queue, state)
        self.held = None

    def work(self, packet):
        if packet is None:
            packet = self.held
            if packet is None:
                return self.wait_task()
            self.held = None
            return self.send(packet)
        self.held = packet
        return self.hold()


def simulate(count):
    s = Scheduler()
    Idle(s, IDLE, 1, None, State().running(), count)
    queue = Packet(Packet(None, WORKER, KIND_WORK), WORKER, KIND_WORK)
    Worker(s, WORKER, 1000, queue, State().wait_with_packet())
    for handler, device, priority in ((HANDLER_A, DEVICE_A, 2000), (HANDLER_B, DEVICE_B, 3000)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, KIND_DEVICE)
        Handler(s, handler, priority, queue, State().wait_with_packet())
    for device, priority in ((DEVICE_A, 4000), (DEVICE_B, 5000)):
        Device(s, device, priority, None, State().wait())
    s.run()
    return s.queued, s.holds


def run():
    return simulate(4000)
