package dev.keywright.workbench.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntConsumer;

import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Admission;
import dev.keywright.engine.partition.Assumptions;
import dev.keywright.engine.partition.Batch;
import dev.keywright.engine.partition.KeySpace;
import dev.keywright.engine.partition.Placement;
import dev.keywright.engine.partition.Verdict;
import dev.keywright.workbench.heat.HeatRecorder;
import dev.keywright.workbench.heat.SpaceName;
import dev.keywright.workbench.workload.Arrivals;
import dev.keywright.workbench.workload.KeyMix;
import dev.keywright.workbench.workload.Stream;
import dev.keywright.workbench.workload.Stream.Hit;
import dev.keywright.workbench.workload.Stream.KeyClass;

/** Plays streams of requests against partitions. The same scenario, seed and design give the same result. */
public final class Simulator {
    private static final int MAX_COLUMNS = 3_600;
    /** While requests are refused, those of a second come in this many rounds: no key is served first, retries fit in. */
    private static final int ROUNDS = 8;
    private static final int SLOT_MILLIS = 1_000 / ROUNDS;
    private static final int UNDECIDED = -1;

    private final Scenario scenario;
    private final List<Flow> flows = new ArrayList<>();
    private final SequencedMap<SpaceName, KeySpace> spaces;
    private final List<AutoScaler> scalers;
    private final HeatRecorder recorder;
    private final Arrivals arrivals;
    private final ClientRetries client;
    private final Faults faults;
    private final Waits waits = new Waits();
    private final HotKeys hotKeys = new HotKeys();
    private final SequencedMap<String, Long> reasons = new LinkedHashMap<>();
    private final List<Simulation.Scaling> scalings = new ArrayList<>();
    private int second;
    private long requests;
    private long throttled;
    private long retries;
    private long failed;
    private long cached;
    private boolean crowded;

    /** A stream's class, ready to be offered. */
    private record Flow(Stream stream, KeyClass keyClass, HotKeys.Counter counter, RetryQueue queue) {}

    private Simulator(Scenario scenario, List<Stream> streams, Spaces spaces, Assumptions assumptions) {
        this.scenario = scenario;
        this.spaces = spaces.byName();
        this.scalers = spaces.scalers(scalings::add);
        this.faults = new Faults(scenario.faults(), spaces.region());
        this.client = ClientRetries.of(assumptions);
        this.arrivals = new Arrivals(scenario.seed());
        Map<KeySpace, SpaceName> names = new LinkedHashMap<>();
        this.spaces.forEach((name, space) -> names.put(space, name));
        this.recorder = new HeatRecorder(scenario.seconds(), MAX_COLUMNS, names);
        for (Stream stream : streams) {
            for (KeyClass keyClass : stream.classes()) {
                flows.add(new Flow(stream, keyClass, hotKeys.counter(keyClass.target()),
                        new RetryQueue(client, SLOT_MILLIS)));
            }
        }
    }

    /** @param progress is told each second that is done */
    public static Simulation play(Scenario scenario, List<Stream> streams, Spaces spaces, Assumptions assumptions,
            IntConsumer progress) {
        return new Simulator(scenario, streams, spaces, assumptions).play(progress);
    }

    private Simulation play(IntConsumer progress) {
        long[] counts = new long[flows.size()];
        for (second = 0; second < scenario.seconds(); second++) {
            for (KeySpace space : spaces.values()) {
                space.advanceTo(second, recorder);
            }
            scalers.forEach(scaler -> scaler.tick(second, recorder));
            spaces.values().forEach(space -> recorder.limits(space, second));
            for (int i = 0; i < counts.length; i++) {
                counts[i] = arriving(flows.get(i));
            }
            playSecond(counts);
            progress.accept(second + 1);
        }
        spaces.values().forEach(space -> space.advanceTo(scenario.seconds(), recorder));
        return result();
    }

    /** New requests of this second; a cache answers its part of them. */
    private long arriving(Flow flow) {
        if (!flow.keyClass.turn().has(second)) {
            return 0;
        }
        double rate = flow.stream.rate().at(second, scenario.seconds()) * flow.keyClass.share();
        double missing = flow.stream.cache().map(cache -> cache.missShare(rate, flow.keyClass.keys())).orElse(1.0);
        cached += Math.round(rate * (1 - missing));
        return arrivals.in(rate * missing);
    }

    private void playSecond(long[] counts) {
        int rounds = crowded ? ROUNDS : 1;
        crowded = false;
        int first = counts.length == 0 ? 0 : (int) (second * 0x9E3779B9L % counts.length);
        for (int round = 0; round < rounds; round++) {
            long slot = (long) second * ROUNDS + (rounds == 1 ? ROUNDS - 1 : round);
            for (int i = 0; i < counts.length; i++) {
                int turn = (first + i) % counts.length;
                long now = counts[turn] * (round + 1) / rounds - counts[turn] * round / rounds;
                attempt(flows.get(turn), slot, now);
            }
        }
    }

    /** Offers a flow's new requests and those that try again now; what is refused queues for the next attempt. */
    private void attempt(Flow flow, long slot, long fresh) {
        long[] attempts = flow.queue.take(slot);
        long again = 0;
        for (long each : attempts) {
            again += each;
        }
        long count = fresh + again;
        if (count == 0) {
            crowded |= flow.queue.waiting() > 0;
            return;
        }
        flow.counter.add(fresh);
        requests += fresh;
        retries += again;
        long granted = offer(flow, count);
        if (granted == count && again == 0) {
            waits.add(slowMillis(flow), fresh);
            crowded |= flow.queue.waiting() > 0;
            return;
        }
        settle(flow, slot, fresh, attempts, count, granted);
        crowded = true;
    }

    /** Deals what was granted out to first and later attempts alike. */
    private void settle(Flow flow, long slot, long fresh, long[] attempts, long count, long granted) {
        long before = 0;
        double slow = slowMillis(flow);
        for (int attempt = 1; attempt <= client.attempts(); attempt++) {
            long here = attempt == 1 ? fresh : attempts.length == 0 ? 0 : attempts[attempt];
            long passed = (before + here) * granted / count - before * granted / count;
            before += here;
            waits.add(client.waitMillis(attempt) + slow, passed);
            refused(flow, slot, attempt, here - passed);
        }
    }

    private void refused(Flow flow, long slot, int attempt, long count) {
        if (count == 0) {
            return;
        }
        if (attempt == 1) {
            throttled += count;
            flow.counter.refuse(count);
        }
        if (attempt < client.attempts()) {
            flow.queue.put(slot, attempt, count);
        } else {
            failed += count;
            waits.add(client.waitMillis(attempt), count);
        }
    }

    private double slowMillis(Flow flow) {
        Hit target = flow.keyClass.target();
        return scenario.faults().isEmpty()
                ? 0
                : faults.slowMillis(second, target.space(), space(target), placement(target));
    }

    /** Offers requests apart by the keys they go to in the first index whose keys they do not decide. */
    private long offer(Flow flow, long count) {
        List<Hit> indexes = flow.keyClass.indexes();
        for (int i = 0; i < indexes.size(); i++) {
            List<KeyMix.Named> keys = indexes.get(i).mix().named();
            if (keys.size() > 1 && count > 1) {
                long granted = 0;
                long left = count;
                for (KeyMix.Named key : keys) {
                    long part = Math.min(left, Math.round(count * key.share()));
                    left -= part;
                    granted += offer(flow, part, i, indexes.get(i).at(key));
                }
                return granted + offer(flow, left, i, indexes.get(i).at(keys.getFirst()));
            }
        }
        return offer(flow, count, UNDECIDED, Placement.SPREAD);
    }

    /**
     * @param decided which of the indexes is written at {@code placement}; the others as their mixes say
     * @return how many passed
     */
    private long offer(Flow flow, long count, int decided, Placement placement) {
        if (count == 0) {
            return 0;
        }
        Hit target = flow.keyClass.target();
        List<Hit> indexes = flow.keyClass.indexes();
        List<Batch.Draw> draws = new ArrayList<>(indexes.size());
        for (int i = 0; i < indexes.size(); i++) {
            Hit index = indexes.get(i);
            draws.add(new Batch.Draw(space(index), i == decided ? placement : placement(index), index.halfUnits()));
        }
        Placement addressed = placement(target);
        long failing = failing(flow, addressed, count);
        if (failing == count) {
            return 0;
        }
        Verdict verdict = Admission.offer(new Batch(flow.stream.access(), count - failing,
                new Batch.Draw(space(target), addressed, target.halfUnits()), draws));
        verdict.refusal().ifPresent(refusal -> reasons.merge(refusal.reason(), verdict.throttled(), Long::sum));
        return verdict.granted();
    }

    /** How many of the requests fail by an injected fault; they are booked as throttled. */
    private long failing(Flow flow, Placement addressed, long count) {
        Hit target = flow.keyClass.target();
        Optional<Faults.Failing> failing = scenario.faults().isEmpty()
                ? Optional.empty()
                : faults.failing(second, target.space(), space(target), flow.stream, addressed, count);
        failing.ifPresent(some -> {
            Admission.refuse(new Batch(flow.stream.access(), some.requests(),
                    new Batch.Draw(space(target), addressed, target.halfUnits()), List.of()));
            reasons.merge(some.reason(), some.requests(), Long::sum);
        });
        return failing.map(Faults.Failing::requests).orElse(0L);
    }

    private KeySpace space(Hit hit) {
        KeySpace space = spaces.get(hit.space());
        if (space == null) {
            throw new IllegalArgumentException("the design has no " + hit.space());
        }
        return space;
    }

    private Placement placement(Hit hit) {
        List<KeyMix.Named> named = hit.mix().named();
        return switch (named.size()) {
            case 0 -> Placement.SPREAD;
            case 1 -> hit.at(named.getFirst());
            default ->
                hit.at(named.get(arrivals.pick(named.stream().mapToDouble(KeyMix.Named::share).toArray())));
        };
    }

    private Simulation result() {
        Map<SpaceName, Simulation.Consumed> consumed = new LinkedHashMap<>();
        spaces.forEach((name, space) -> consumed.put(name, new Simulation.Consumed(
                space.consumedHalfUnits(Access.READ), space.consumedHalfUnits(Access.WRITE))));
        long waiting = flows.stream().mapToLong(flow -> flow.queue.waiting()).sum();
        return new Simulation(scenario.name().value(), scenario.seconds(), requests, throttled, retries, failed,
                waiting, cached, reasons, recorder.heatMap(), hotKeys.heaviest(),
                new Simulation.WaitTimes(waits.quantileMillis(0.5), waits.quantileMillis(0.99)), consumed, scalings);
    }
}
