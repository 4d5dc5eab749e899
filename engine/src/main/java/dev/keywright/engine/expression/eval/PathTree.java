package dev.keywright.engine.expression.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import dev.keywright.engine.expression.DocumentPath;
import dev.keywright.engine.expression.PathStep;
import dev.keywright.engine.value.AttributeValue;

/** Paths of one expression merged by their common beginnings. A leaf is wanted whole. Mutable only while built. */
final class PathTree {
    private final SequencedMap<String, PathTree> fields = new LinkedHashMap<>();
    private final TreeMap<Integer, PathTree> elements = new TreeMap<>();

    /** One tree for each top-level attribute, in the order they are first named. */
    static SequencedMap<String, PathTree> of(List<DocumentPath> paths) {
        SequencedMap<String, PathTree> roots = new LinkedHashMap<>();
        for (DocumentPath path : paths) {
            PathTree node = roots.computeIfAbsent(path.attribute(), _ -> new PathTree());
            for (PathStep step : path.steps()) {
                node = node.child(step);
            }
        }
        return roots;
    }

    private PathTree child(PathStep step) {
        return switch (step) {
            case PathStep.Field(String name) -> fields.computeIfAbsent(name, _ -> new PathTree());
            case PathStep.Element(int index) -> elements.computeIfAbsent(index, _ -> new PathTree());
        };
    }

    /** What of {@code value} these paths reach; empty when none of them does. */
    Optional<AttributeValue> cut(AttributeValue value) {
        if (fields.isEmpty() && elements.isEmpty()) {
            return Optional.of(value);
        }
        return switch (value) {
            case AttributeValue.M(var entries) -> cutEntries(entries);
            case AttributeValue.L(var all) -> cutElements(all);
            case AttributeValue.S _,AttributeValue.N _,AttributeValue.B _,AttributeValue.Bool _,AttributeValue.Null _,AttributeValue.Ss _,AttributeValue.Ns _,AttributeValue.Bs _ ->
                Optional.empty();
        };
    }

    private Optional<AttributeValue> cutEntries(Map<String, AttributeValue> entries) {
        SequencedMap<String, AttributeValue> kept = new LinkedHashMap<>();
        fields.forEach((name, tree) -> Optional.ofNullable(entries.get(name))
                .flatMap(tree::cut)
                .ifPresent(part -> kept.put(name, part)));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.M(kept));
    }

    private Optional<AttributeValue> cutElements(List<AttributeValue> all) {
        List<AttributeValue> kept = new ArrayList<>();
        elements.headMap(all.size()).forEach((index, tree) -> tree.cut(all.get(index)).ifPresent(kept::add));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new AttributeValue.L(kept));
    }
}
