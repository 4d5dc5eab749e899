package dev.keywright.workbench.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;

import dev.keywright.design.edit.Edit;
import dev.keywright.design.edit.EntityEdit;
import dev.keywright.design.edit.ItemEdit;
import dev.keywright.design.edit.PatternEdit;
import dev.keywright.design.entity.Entity;
import dev.keywright.design.model.Design;
import dev.keywright.design.model.SampleItem;
import dev.keywright.design.name.EntityName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.ItemTemplate;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;
import dev.keywright.design.value.Value;
import dev.keywright.workbench.load.EngineValues;

/** Sample items, and those that patterns put, filled up with one more attribute. */
final class LargerItems {
    /** What an item may have, less the name of the attribute that is added. */
    private static final int MOST_BYTES = 409_000;
    private static final String PADDING = "padding";

    private final Design design;
    private final double factor;

    private LargerItems(Design design, double factor) {
        this.design = design;
        this.factor = factor;
    }

    static List<Edit> edits(Design design, double factor) {
        LargerItems larger = new LargerItems(design, factor);
        List<Edit> edits = new ArrayList<>();
        for (Table table : design.tables()) {
            edits.add(new ItemEdit.ReplaceAll(table.name(),
                    design.itemsOf(table.name()).stream().map(larger::item).toList()));
        }
        for (Entity entity : design.entities()) {
            entity.averageItemBytes()
                    .ifPresent(bytes -> edits.add(new EntityEdit.Change(
                            entity.withAverageItemBytes(OptionalLong.of(Math.round(bytes * factor))))));
        }
        for (AccessPattern pattern : design.accessPatterns()) {
            Optional<Request> request = pattern.request().map(larger::request);
            if (!request.equals(pattern.request())) {
                edits.add(new PatternEdit.Change(pattern.withRequest(request)));
            }
        }
        return edits;
    }

    private SampleItem item(SampleItem item) {
        int size = size(item);
        return item.withAttributes(padded(item.attributes(), size, MOST_BYTES - size));
    }

    private static int size(SampleItem item) {
        return EngineValues.item(item.attributes()).sizeBytes();
    }

    private SequencedMap<String, Value> padded(SequencedMap<String, Value> attributes, double size, int most) {
        SequencedMap<String, Value> more = new LinkedHashMap<>(attributes);
        int bytes = (int) Math.min(most, Math.round(size * (factor - 1)));
        if (bytes > 0) {
            more.put(PADDING, Value.s("x".repeat(bytes)));
        }
        return more;
    }

    private Request request(Request request) {
        return switch (request) {
            case Request.PutItem put -> put(put);
            case Request.BatchWriteItem(var writes) ->
                new Request.BatchWriteItem(writes.stream().map(this::write).toList());
            case Request.TransactWriteItems(var writes) ->
                new Request.TransactWriteItems(writes.stream().map(this::write).toList());
            case Request.UpdateItem _,Request.DeleteItem _,Request.GetItem _,Request.Query _,Request.Scan _,Request.BatchGetItem _,Request.TransactGetItems _,Request.ExecuteStatement _ ->
                request;
        };
    }

    private Request.Write write(Request.Write write) {
        return write instanceof Request.PutItem put ? put(put) : write;
    }

    private Request.PutItem put(Request.PutItem put) {
        double size = put.item().entity().map(this::averageBytes).orElse(0.0);
        return new Request.PutItem(put.table(), new ItemTemplate(put.item().entity(),
                padded(put.item().attributes(), size, MOST_BYTES - (int) size)), put.condition());
    }

    private double averageBytes(EntityName entity) {
        return design.itemsOf(entity).stream().mapToInt(LargerItems::size).average().orElse(0);
    }
}
