package dev.keywright.design.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.AttributeName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.GlobalIndex;
import dev.keywright.design.table.Projection;
import dev.keywright.design.table.Table;

/** Indexes that cost more than they give. */
final class IndexRules {
    static final List<Rule> ALL = List.of(
            Rule.warning("unused-index", "Remove it, or declare the access pattern it is for.", IndexRules::unused),
            Rule.warning("duplicate-index", "Keep one of them.", IndexRules::duplicates),
            Rule.info("over-projected-index", "Project INCLUDE with the attributes that are read.",
                    IndexRules::overProjected),
            Rule.warning("under-projected-index", "Include the attributes, or read from the table.",
                    IndexRules::underProjected),
            Rule.info("projection-repeats-key", "Leave keys out of INCLUDE; they are always projected.",
                    IndexRules::repeats));

    private IndexRules() {}

    private static List<Request.Reads> reads(Design design, Table table, IndexName index) {
        return design.accessPatterns()
                .stream()
                .flatMap(pattern -> pattern.request().stream())
                .filter(Request.Reads.class::isInstance)
                .map(Request.Reads.class::cast)
                .filter(reads -> reads.source().equals(Source.of(table.name(), index)))
                .toList();
    }

    private static boolean statement(Design design, Table table, IndexName index) {
        return design.accessPatterns()
                .stream()
                .flatMap(pattern -> pattern.request().stream())
                .anyMatch(request -> request instanceof Request.ExecuteStatement statement
                        && statement.source().filter(Source.of(table.name(), index)::equals).isPresent());
    }

    private static void unused(Design design, BiConsumer<DesignPath, String> report) {
        if (design.accessPatterns().isEmpty()) {
            return;
        }
        for (Table table : design.tables()) {
            table.indexNames()
                    .stream()
                    .filter(index -> reads(design, table, index).isEmpty() && !statement(design, table, index))
                    .forEach(index -> report.accept(new DesignPath.OfIndex(table.name(), index),
                            "no access pattern reads it, and every write pays for it"));
        }
    }

    private static void duplicates(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (int i = 0; i < table.globalIndexes().size(); i++) {
                GlobalIndex index = table.globalIndexes().get(i);
                table.globalIndexes()
                        .subList(0, i)
                        .stream()
                        .filter(other -> other.keys().equals(index.keys()))
                        .findFirst()
                        .ifPresent(other -> report.accept(new DesignPath.OfIndex(table.name(), index.name()),
                                "has the same key as " + other.name()));
            }
        }
    }

    private static void overProjected(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (GlobalIndex index : table.globalIndexes()) {
                List<Request.Reads> reads = reads(design, table, index.name());
                boolean narrow = !reads.isEmpty() && reads.stream().noneMatch(read -> read.projection().isEmpty());
                Set<String> read = new LinkedHashSet<>();
                reads.forEach(each -> read.addAll(each.projection()));
                if (narrow && index.projection() instanceof Projection.All) {
                    report.accept(new DesignPath.OfIndex(table.name(), index.name()),
                            "projects ALL, and its patterns read " + String.join(", ", read));
                }
            }
        }
    }

    private static void underProjected(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (GlobalIndex index : table.globalIndexes()) {
                Set<String> has = new LinkedHashSet<>();
                table.keys().attributes().forEach(key -> has.add(key.value()));
                index.keys().attributes().forEach(key -> has.add(key.value()));
                if (index.projection() instanceof Projection.Include(var names)) {
                    names.forEach(name -> has.add(name.value()));
                }
                List<String> absent = reads(design, table, index.name()).stream()
                        .flatMap(read -> read.projection().stream())
                        .map(path -> path.split("[.\\[]")[0])
                        .filter(name -> !name.startsWith("#") && !has.contains(name))
                        .distinct()
                        .toList();
                if (!(index.projection() instanceof Projection.All) && !absent.isEmpty()) {
                    report.accept(new DesignPath.OfIndex(table.name(), index.name()),
                            "patterns read " + String.join(", ", absent) + ", which it does not project");
                }
            }
        }
    }

    private static void repeats(Design design, BiConsumer<DesignPath, String> report) {
        for (Table table : design.tables()) {
            for (IndexName index : table.indexNames()) {
                Set<AttributeName> keys = new LinkedHashSet<>(table.keys().attributes());
                table.keysOf(index).ifPresent(own -> keys.addAll(own.attributes()));
                if (table.projectionOf(index).orElseThrow() instanceof Projection.Include(var names)
                        && names.stream().anyMatch(keys::contains)) {
                    report.accept(new DesignPath.OfIndex(table.name(), index), "INCLUDE names key attributes");
                }
            }
        }
    }
}
