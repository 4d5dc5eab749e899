package dev.keywright.engine.expression.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.fault.FaultException;
import dev.keywright.engine.fault.Message;
import dev.keywright.engine.value.AttributeValue;

/**
 * The changes of one update, arranged by the places they are made at: so all of them meet the item as it was, and list
 * elements are counted before any of them is removed. Paths do not overlap, so a node has a change or has children.
 * Mutable only while built.
 */
final class ChangeTree {
    private final SequencedMap<String, ChangeTree> fields = new LinkedHashMap<>();
    private final TreeMap<Integer, ChangeTree> elements = new TreeMap<>();
    private @Nullable Change change;

    /** Adds a change of what is at {@code path} below this node, which stands for the item. */
    void add(DocumentPath path, Change wanted) {
        ChangeTree node = fields.computeIfAbsent(path.attribute(), _ -> new ChangeTree());
        for (PathStep step : path.steps()) {
            node = switch (step) {
                case PathStep.Field(String name) -> node.fields.computeIfAbsent(name, _ -> new ChangeTree());
                case PathStep.Element(int index) -> node.elements.computeIfAbsent(index, _ -> new ChangeTree());
            };
        }
        node.change = wanted;
    }

    /**
     * The entries afterwards.
     *
     * @throws FaultException when a path leads through something that is missing or no document
     */
    SequencedMap<String, AttributeValue> applyToEntries(Map<String, AttributeValue> old) {
        SequencedMap<String, AttributeValue> entries = new LinkedHashMap<>(old);
        fields.forEach((name, node) -> node.apply(Optional.ofNullable(old.get(name)))
                .ifPresentOrElse(value -> entries.put(name, value), () -> entries.remove(name)));
        return entries;
    }

    private Optional<AttributeValue> apply(Optional<AttributeValue> old) {
        Change wanted = change;
        if (wanted != null) {
            return wanted.to(old);
        }
        AttributeValue document = old.orElseThrow(Message.UPDATE_PATH_INVALID::asValidation);
        if (document instanceof AttributeValue.M(var entries) && elements.isEmpty()) {
            return Optional.of(new AttributeValue.M(applyToEntries(entries)));
        }
        if (document instanceof AttributeValue.L(var list) && fields.isEmpty()) {
            return Optional.of(new AttributeValue.L(applyToElements(list)));
        }
        throw Message.UPDATE_PATH_INVALID.asValidation();
    }

    /** What is put beyond the end is appended, in index order. */
    private List<AttributeValue> applyToElements(List<AttributeValue> old) {
        List<AttributeValue> list = new ArrayList<>(old.size() + elements.size());
        for (int i = 0; i < old.size(); i++) {
            AttributeValue element = old.get(i);
            ChangeTree node = elements.get(i);
            if (node == null) {
                list.add(element);
            } else {
                node.apply(Optional.of(element)).ifPresent(list::add);
            }
        }
        elements.tailMap(old.size()).values().forEach(node -> node.apply(Optional.empty()).ifPresent(list::add));
        return list;
    }
}
