package dev.keywright.workbench.simulate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.IntConsumer;

import dev.keywright.design.scenario.Scenario;
import dev.keywright.engine.partition.Access;
import dev.keywright.engine.partition.Admission;
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
    /** In a second after one that throttled, requests come in this many rounds, so that no key is served first. */
    private static final int ROUNDS = 8;
    private static final int UNDECIDED = -1;

    private final Scenario scenario;
    private final List<Flow> flows = new ArrayList<>();
    private final SequencedMap<SpaceName, KeySpace> spaces;
    private final HeatRecorder recorder;
    private final Arrivals arrivals;
    private final Waits waits = new Waits(ClientRetries.SDK);
    private final HotKeys hotKeys = new HotKeys();
    private final SequencedMap<String, Long> reasons = new LinkedHashMap<>();
    private long requests;
    private long throttled;
    private boolean crowded;

    /** A stream's class, ready to be offered. */
    private record Flow(Stream stream, KeyClass keyClass, HotKeys.Counter counter) {}

    private Simulator(Scenario scenario, List<Stream> streams, Spaces spaces) {
        this.scenario = scenario;
        this.spaces = spaces.byName();
        this.arrivals = new Arrivals(scenario.seed());
        Map<KeySpace, SpaceName> names = new LinkedHashMap<>();
        this.spaces.forEach((name, space) -> names.put(space, name));
        this.recorder = new HeatRecorder(scenario.seconds(), MAX_COLUMNS, names);
        for (Stream stream : streams) {
            for (KeyClass keyClass : stream.classes()) {
                flows.add(new Flow(stream, keyClass, hotKeys.counter(keyClass.target())));
            }
        }
    }

    /** @param progress is told each second that is done */
    public static Simulation play(Scenario scenario, List<Stream> streams, Spaces spaces, IntConsumer progress) {
        return new Simulator(scenario, streams, spaces).play(progress);
    }

    private Simulation play(IntConsumer progress) {
        long[] counts = new long[flows.size()];
        for (int second = 0; second < scenario.seconds(); second++) {
            for (KeySpace space : spaces.values()) {
                space.advanceTo(second, recorder);
            }
            for (int i = 0; i < counts.length; i++) {
                Flow flow = flows.get(i);
                double rate = flow.stream.rate().at(second, scenario.seconds());
                counts[i] = arrivals.in(rate * flow.keyClass.share());
            }
            playSecond(second, counts);
            progress.accept(second + 1);
        }
        spaces.values().forEach(space -> space.advanceTo(scenario.seconds(), recorder));
        return result();
    }

    private void playSecond(int second, long[] counts) {
        int rounds = crowded ? ROUNDS : 1;
        crowded = false;
        int first = counts.length == 0 ? 0 : (int) (second * 0x9E3779B9L % counts.length);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < counts.length; i++) {
                int turn = (first + i) % counts.length;
                long now = counts[turn] * (round + 1) / rounds - counts[turn] * round / rounds;
                if (now > 0) {
                    offer(flows.get(turn), now);
                }
            }
        }
    }

    /** Offers a class's requests, apart by the keys they go to in the first index whose keys they do not decide. */
    private void offer(Flow flow, long count) {
        flow.counter.add(count);
        List<Hit> indexes = flow.keyClass.indexes();
        for (int i = 0; i < indexes.size(); i++) {
            List<KeyMix.Named> keys = indexes.get(i).mix().named();
            if (keys.size() > 1 && count > 1) {
                long left = count;
                for (KeyMix.Named key : keys) {
                    long part = Math.min(left, Math.round(count * key.share()));
                    left -= part;
                    offer(flow, part, i, Placement.at(key.point()));
                }
                offer(flow, left, i, Placement.at(keys.getFirst().point()));
                return;
            }
        }
        offer(flow, count, UNDECIDED, Placement.SPREAD);
    }

    /** @param decided which of the indexes is written at {@code placement}; the others as their mixes say */
    private void offer(Flow flow, long count, int decided, Placement placement) {
        if (count == 0) {
            return;
        }
        Hit target = flow.keyClass.target();
        List<Hit> indexes = flow.keyClass.indexes();
        List<Batch.Draw> draws = new ArrayList<>(indexes.size());
        for (int i = 0; i < indexes.size(); i++) {
            Hit index = indexes.get(i);
            draws.add(new Batch.Draw(space(index), i == decided ? placement : placement(index.mix()),
                    index.halfUnits()));
        }
        Batch batch = new Batch(flow.stream.access(), count,
                new Batch.Draw(space(target), placement(target.mix()), target.halfUnits()), draws);
        Verdict verdict = Admission.offer(batch);
        requests += count;
        throttled += verdict.throttled();
        crowded |= verdict.throttled() > 0;
        waits.add(verdict.granted(), verdict.throttled());
        verdict.refusal().ifPresent(refusal -> reasons.merge(refusal.reason(), verdict.throttled(), Long::sum));
    }

    private KeySpace space(Hit hit) {
        KeySpace space = spaces.get(hit.space());
        if (space == null) {
            throw new IllegalArgumentException("the design has no " + hit.space());
        }
        return space;
    }

    private Placement placement(KeyMix mix) {
        return switch (mix.named().size()) {
            case 0 -> Placement.SPREAD;
            case 1 -> Placement.at(mix.named().getFirst().point());
            default -> Placement.at(mix.named()
                    .get(arrivals
                            .pick(mix.named().stream().mapToDouble(KeyMix.Named::share).toArray()))
                    .point());
        };
    }

    private Simulation result() {
        var heat = recorder.heatMap();
        Map<SpaceName, Simulation.Consumed> consumed = new LinkedHashMap<>();
        heat.rows()
                .forEach(row -> consumed.merge(row.space(),
                        new Simulation.Consumed(row.consumedHalfUnits(Access.READ),
                                row.consumedHalfUnits(Access.WRITE)),
                        (a, b) -> new Simulation.Consumed(a.readHalfUnits() + b.readHalfUnits(),
                                a.writeHalfUnits() + b.writeHalfUnits())));
        return new Simulation(scenario.name().value(), scenario.seconds(), requests, throttled, waits.failed(), reasons,
                heat, hotKeys.heaviest(),
                new Simulation.WaitTimes(waits.quantileMillis(0.5), waits.quantileMillis(0.99)), consumed);
    }
}
