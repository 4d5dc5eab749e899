package dev.keywright.desktop.table;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.keywright.design.table.Capacity;
import dev.keywright.design.table.ProvisionedUnits;
import dev.keywright.design.table.TableClass;
import dev.keywright.design.table.WarmThroughput;
import dev.keywright.desktop.shared.Entry;
import dev.keywright.desktop.shared.Form;
import dev.keywright.desktop.words.Words;
import dev.keywright.workbench.cost.Pricing;

/** The numbers of a capacity: units and scaling when provisioned, caps when on demand, and what must be warm. */
final class CapacityLines {
    private static final long DEFAULT_QUOTA = 40_000;
    private static final double MILLION = 1e6;

    private final Consumer<Capacity> change;
    private final Consumer<Optional<WarmThroughput>> warm;
    private final UnitsEditor reads;
    private final UnitsEditor writes;
    private final Entry mostReads;
    private final Entry mostWrites;
    private final Entry warmReads;
    private final Entry warmWrites;
    private final Form.Line readsLine;
    private final Form.Line writesLine;
    private final Form.Line mostReadsLine;
    private final Form.Line mostWritesLine;
    private final Form.Line warmReadsLine;
    private final Form.Line warmWritesLine;
    private Capacity shown = Capacity.onDemand();
    private Optional<WarmThroughput> shownWarm = Optional.empty();

    CapacityLines(String id, Form form, Consumer<Capacity> change, Consumer<Optional<WarmThroughput>> warm) {
        this.change = change;
        this.warm = warm;
        reads = new UnitsEditor(id + "-read", Words.text("table.reads"), this::setReads);
        writes = new UnitsEditor(id + "-write", Words.text("table.writes"), this::setWrites);
        mostReads = Entry.optionalNumber(id + "-max-read", 1, UnitsEditor.MAX_UNITS, this::setMostReads)
                .prompt(Words.text("table.max.none"));
        mostWrites = Entry.optionalNumber(id + "-max-write", 1, UnitsEditor.MAX_UNITS, this::setMostWrites)
                .prompt(Words.text("table.max.none"));
        warmReads = Entry.optionalNumber(id + "-warm-read", 1, UnitsEditor.MAX_UNITS, this::setWarmReads)
                .prompt(Words.text("table.warm.none"));
        warmWrites = Entry.optionalNumber(id + "-warm-write", 1, UnitsEditor.MAX_UNITS, this::setWarmWrites)
                .prompt(Words.text("table.warm.none"));
        readsLine = form.line(Words.text("table.reads"), reads.node(), "").judgedBy(reads.complaintProperty());
        writesLine = form.line(Words.text("table.writes"), writes.node(), "").judgedBy(writes.complaintProperty());
        mostReadsLine = line(form, "table.max.reads", mostReads);
        mostWritesLine = line(form, "table.max.writes", mostWrites);
        warmReadsLine = line(form, "table.warm.reads", warmReads);
        warmWritesLine = line(form, "table.warm.writes", warmWrites);
        warmReadsLine.help(Words.text("table.warm.help"));
    }

    private static Form.Line line(Form form, String key, Entry entry) {
        return form.line(Words.text(key), entry.node(), "").judgedBy(entry.complaintProperty());
    }

    private void setReads(ProvisionedUnits units) {
        if (shown instanceof Capacity.Provisioned(var _, var write)) {
            change.accept(new Capacity.Provisioned(units, write));
        }
    }

    private void setWrites(ProvisionedUnits units) {
        if (shown instanceof Capacity.Provisioned(var read, var _)) {
            change.accept(new Capacity.Provisioned(read, units));
        }
    }

    private void setMostReads(Optional<Long> most) {
        if (shown instanceof Capacity.OnDemand(var _, OptionalLong write)) {
            change.accept(new Capacity.OnDemand(optional(most), write));
        }
    }

    private void setMostWrites(Optional<Long> most) {
        if (shown instanceof Capacity.OnDemand(OptionalLong read, var _)) {
            change.accept(new Capacity.OnDemand(read, optional(most)));
        }
    }

    private static OptionalLong optional(Optional<Long> value) {
        return value.map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Warm throughput has both sides or none: the side nobody names is what an on-demand table begins with. */
    private void setWarmReads(Optional<Long> value) {
        warm.accept(value.map(
                reading -> new WarmThroughput(reading, shownWarm.map(WarmThroughput::writeUnitsPerSecond)
                        .orElse(WarmThroughput.FIRST.writeUnitsPerSecond()))));
    }

    private void setWarmWrites(Optional<Long> value) {
        warm.accept(value.map(
                writing -> new WarmThroughput(shownWarm.map(WarmThroughput::readUnitsPerSecond)
                        .orElse(WarmThroughput.FIRST.readUnitsPerSecond()), writing)));
    }

    /** @param figures prices, for what it costs */
    void show(Capacity capacity, Optional<WarmThroughput> throughput, TableClass tableClass,
            Optional<TableFigures> figures) {
        shown = capacity;
        shownWarm = throughput;
        boolean provisioned = capacity instanceof Capacity.Provisioned;
        Stream.of(readsLine, writesLine).forEach(line -> line.show(provisioned));
        Stream.of(mostReadsLine, mostWritesLine).forEach(line -> line.show(!provisioned));
        switch (capacity) {
            case Capacity.Provisioned units -> showUnits(units, tableClass, figures);
            case Capacity.OnDemand caps -> showCaps(caps, tableClass, figures);
        }
        Stream.of(warmReadsLine, warmWritesLine).forEach(line -> line.show(true));
        warmReads.show(throughput.map(it -> Long.toString(it.readUnitsPerSecond())).orElse(""));
        warmWrites.show(throughput.map(it -> Long.toString(it.writeUnitsPerSecond())).orElse(""));
    }

    /** Leaves out the numbers of the capacity itself. */
    void hideNumbers() {
        Stream.of(readsLine, writesLine, mostReadsLine, mostWritesLine).forEach(line -> line.show(false));
    }

    /** Leaves out everything: a local index draws on its table's capacity. */
    void hide() {
        hideNumbers();
        Stream.of(warmReadsLine, warmWritesLine).forEach(line -> line.show(false));
    }

    private void showUnits(Capacity.Provisioned units, TableClass tableClass, Optional<TableFigures> figures) {
        reads.show(units.read());
        writes.show(units.write());
        readsLine.help(explain("table.reads.help", units.read()));
        writesLine.help(explain("table.writes.help", units.write()) + figures
                .map(known -> " " + Words.text("table.units.cost", known.provisioned(units, tableClass),
                        known.region()))
                .orElse(""));
    }

    private static String explain(String key, ProvisionedUnits units) {
        String text = units.autoScaling()
                .map(rule -> Words.text("table.scaling.help", rule.minCapacity(), rule.maxCapacity(),
                        rule.targetUtilization()))
                .orElseGet(() -> Words.text(key));
        return units.units() > DEFAULT_QUOTA ? text + " " + Words.text("table.quota", DEFAULT_QUOTA) : text;
    }

    private void showCaps(Capacity.OnDemand caps, TableClass tableClass, Optional<TableFigures> figures) {
        mostReads.show(text(caps.maxReadRequestUnits()));
        mostWrites.show(text(caps.maxWriteRequestUnits()));
        mostReadsLine.help(cap("table.max.reads.help", caps.maxReadRequestUnits(),
                figures.map(known -> known.readMillion(tableClass))));
        mostWritesLine.help(cap("table.max.writes.help", caps.maxWriteRequestUnits(),
                figures.map(known -> known.writeMillion(tableClass))));
    }

    private static String cap(String key, OptionalLong most, Optional<Double> million) {
        return most.isPresent() && million.isPresent()
                ? Words.text("table.max.cost",
                        most.getAsLong() * Pricing.SECONDS_A_MONTH / MILLION * million.orElseThrow())
                : Words.text(key);
    }

    private static String text(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }
}
