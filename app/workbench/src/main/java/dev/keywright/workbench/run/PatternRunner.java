package dev.keywright.workbench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.PatternName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Expectation;
import dev.keywright.design.pattern.Operation;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.value.Value;
import dev.keywright.engine.fault.Fault;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.value.Item;
import dev.keywright.workbench.connect.Connection;
import dev.keywright.workbench.cost.Pricing;
import dev.keywright.workbench.price.PriceBook;
import dev.keywright.workbench.run.PatternResult.Status;
import dev.keywright.workbench.workload.Footprint;

/**
 * Executes access patterns against a loaded design, each with the first example of its parameters. Every pattern finds
 * the data as it was loaded: what a write changes is put back when it has been measured.
 */
public final class PatternRunner {
    private final Design design;
    private final Connection connection;
    private final PriceBook book;

    public PatternRunner(Design design, Connection connection, PriceBook book) {
        this.design = design;
        this.connection = connection;
        this.book = book;
    }

    /** @param progress is told each result as it is there */
    public List<PatternResult> runAll(Consumer<PatternResult> progress) {
        List<PatternResult> results = new ArrayList<>();
        for (AccessPattern pattern : design.accessPatterns()) {
            PatternResult result = run(pattern, Map.of());
            results.add(result);
            progress.accept(result);
        }
        return results;
    }

    /** What the patterns that could be run consume, for pricing and simulation. */
    public static SequencedMap<PatternName, Footprint> footprints(List<PatternResult> results) {
        SequencedMap<PatternName, Footprint> footprints = new LinkedHashMap<>();
        results.stream()
                .filter(result -> !result.footprint().draws().isEmpty())
                .forEach(result -> footprints.put(result.name(), result.footprint()));
        return footprints;
    }

    /** @param given values in place of the parameters' examples */
    public PatternResult run(AccessPattern pattern, Map<FieldName, Value> given) {
        Tally tally = new Tally();
        if (pattern.request().isEmpty()) {
            return result(pattern, Status.FAIL, List.of(), tally, "no request answers this pattern yet");
        }
        Arguments arguments = Arguments.of(design, pattern, given);
        Writer writer = new Writer(connection, arguments, tally);
        Optional<String> refusal = pattern.expected()
                .stream()
                .filter(Expectation.Fails.class::isInstance)
                .map(expected -> ((Expectation.Fails) expected).fault())
                .findFirst();
        try {
            List<Item> items = send(pattern.request().get(), arguments, writer, tally);
            Optional<String> broken = Promise.broken(pattern.expected(), items);
            return result(pattern, broken.isPresent() ? Status.FAIL : Status.PASS, items, tally, broken.orElse(""));
        } catch (FaultException e) {
            return refused(pattern, tally, e.fault(), refusal);
        } catch (UnrunnableException e) {
            return result(pattern, Status.ERROR, List.of(), tally, String.valueOf(e.getMessage()));
        } finally {
            writer.undo();
        }
    }

    private PatternResult refused(AccessPattern pattern, Tally tally, Fault fault, Optional<String> wanted) {
        String code = fault.getClass().getSimpleName() + "Exception";
        String got = code + ": " + fault.message();
        if (wanted.isEmpty()) {
            return result(pattern, Status.ERROR, List.of(), tally, "refused with " + got);
        }
        boolean kept = wanted.get().equals(code);
        return result(pattern, kept ? Status.PASS : Status.FAIL, List.of(), tally,
                kept ? "" : "expected " + wanted.get() + ", got " + got);
    }

    private List<Item> send(Request request, Arguments arguments, Writer writer, Tally tally) {
        Reader reader = new Reader(connection, arguments, tally);
        ManyGets gets = new ManyGets(connection, arguments, tally);
        return switch (request) {
            case Request.GetItem get -> reader.get(get);
            case Request.Query query -> reader.query(query);
            case Request.Scan scan -> reader.scan(scan);
            case Request.BatchGetItem batch -> gets.batch(batch);
            case Request.TransactGetItems transaction -> gets.transaction(transaction);
            case Request.PutItem put -> writer.put(put);
            case Request.UpdateItem update -> writer.update(update);
            case Request.DeleteItem delete -> writer.delete(delete);
            case Request.BatchWriteItem batch -> writer.batch(batch);
            case Request.TransactWriteItems transaction -> writer.transaction(transaction);
            case Request.ExecuteStatement statement ->
                new Statements(connection, arguments, writer, tally).execute(statement);
        };
    }

    private PatternResult result(AccessPattern pattern, Status status, List<Item> items, Tally tally, String message) {
        Footprint footprint = tally.footprint(pattern.name());
        String region = design.regions()
                .stream()
                .map(name -> name.value())
                .filter(book::knows)
                .findFirst()
                .orElse(PriceBook.REFERENCE);
        Optional<Source> source = pattern.request().flatMap(PatternRunner::source);
        return new PatternResult(pattern.name(),
                pattern.request().map(Request::operation).map(Operation::apiName).orElse(""),
                pattern.request().flatMap(request -> request.tables().stream().findFirst()).map(name -> name.value()),
                source.flatMap(Source::index).map(name -> name.value()), status, items, tally.scannedCount(),
                tally.requests(), footprint, Pricing.monthly(footprint, pattern.rate().average(), book, region),
                message);
    }

    private static Optional<Source> source(Request request) {
        return switch (request) {
            case Request.Reads reads -> Optional.of(reads.source());
            case Request.ExecuteStatement statement -> statement.source();
            case Request.GetItem _,Request.PutItem _,Request.UpdateItem _,Request.DeleteItem _,Request.BatchGetItem _,Request.BatchWriteItem _,Request.TransactGetItems _,Request.TransactWriteItems _ ->
                Optional.empty();
        };
    }
}
