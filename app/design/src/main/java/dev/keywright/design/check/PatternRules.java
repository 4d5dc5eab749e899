package dev.keywright.design.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import dev.keywright.design.model.Design;
import dev.keywright.design.model.DesignPath;
import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.ParameterName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.Consistency;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;
import dev.keywright.design.table.KeySchema;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.TemplatePart;
import dev.keywright.design.template.Transform;

/** Access patterns that DynamoDB would refuse, or answers dearly. */
final class PatternRules {
    static final List<Rule> ALL = List.of(
            Rule.error("pattern-target-missing", "Choose a table and an index of the design.", PatternRules::targets),
            Rule.error("pattern-parameter-missing", "Declare the parameter, with an example value.",
                    PatternRules::parameters),
            Rule.error("key-condition-shape",
                    "Name every partition attribute, then sort attributes from the left; only the last may be a range.",
                    PatternRules::shapes),
            Rule.error("strong-read-on-global-index", "Read eventually consistently, or from the table.",
                    PatternRules::strongReads),
            Rule.error("scenario-pattern-missing", "Choose an access pattern of the design.", PatternRules::scenarios),
            Rule.warning("pattern-unsolved", "Choose an operation that answers it.", PatternRules::unsolved),
            Rule.warning("pattern-scans", "Answer it by a Query: an index with these attributes as key.",
                    PatternRules::scans),
            Rule.info("pattern-filters", "Put what is filtered on into a sort key, or into a sparse index.",
                    PatternRules::filters));

    private PatternRules() {}

    private interface Each {
        void check(DesignPath where, AccessPattern pattern, Request request);
    }

    private static void each(Design design, Each each) {
        for (AccessPattern pattern : design.accessPatterns()) {
            pattern.request()
                    .ifPresent(request -> each.check(new DesignPath.OfPattern(pattern.name()), pattern, request));
        }
    }

    private static void targets(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, request) -> {
            for (TableName table : request.tables()) {
                if (design.table(table).isEmpty()) {
                    report.accept(where, "there is no table " + table);
                }
            }
            if (request instanceof Request.Reads reads && reads.source().index().isPresent()) {
                Source source = reads.source();
                if (design.table(source.table()).isPresent() && keys(design, source).isEmpty()) {
                    report.accept(where, "there is no index " + source);
                }
            }
        });
    }

    private static Optional<KeySchema> keys(Design design, Source source) {
        Optional<Table> table = design.table(source.table());
        return source.index().isEmpty()
                ? table.map(Table::keys)
                : table.flatMap(found -> source.index().flatMap(found::keysOf));
    }

    private static void parameters(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, pattern, request) -> templates(request).stream()
                .flatMap(template -> template.slots().stream())
                .filter(slot -> !isShard(slot))
                .map(TemplatePart.Slot::field)
                .distinct()
                .filter(field -> !declared(pattern, field))
                .forEach(field -> report.accept(where, "<" + field + "> is no parameter of the pattern")));
    }

    /** A reader that does not know a sharded field asks every shard. */
    private static boolean isShard(TemplatePart.Slot slot) {
        return slot.transforms().stream().anyMatch(Transform.Shard.class::isInstance);
    }

    private static boolean declared(AccessPattern pattern, FieldName field) {
        return pattern.parameter(new ParameterName(field.value())).isPresent();
    }

    private static List<KeyTemplate> templates(Request request) {
        return switch (request) {
            case Request.Query query -> {
                List<KeyTemplate> all = new ArrayList<>(query.keyCondition().partition());
                query.keyCondition().range().forEach(range -> all.addAll(range.operands()));
                yield all;
            }
            case Request.GetItem get -> get.key();
            case Request.UpdateItem update -> update.key();
            case Request.DeleteItem delete -> delete.key();
            case Request.BatchGetItem(var gets) -> gets.stream().flatMap(get -> get.key().stream()).toList();
            case Request.TransactGetItems(var gets) -> gets.stream().flatMap(get -> get.key().stream()).toList();
            case Request.ExecuteStatement statement -> statement.parameters();
            case Request.Scan _,Request.PutItem _,Request.BatchWriteItem _,Request.TransactWriteItems _ -> List.of();
        };
    }

    private static void shapes(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, request) -> {
            if (request instanceof Request.Query query) {
                keys(design, query.source()).flatMap(keys -> wrong(keys, query.keyCondition()))
                        .ifPresent(problem -> report.accept(where, problem));
            }
        });
    }

    private static Optional<String> wrong(KeySchema keys, KeyCondition condition) {
        if (condition.partition().size() != keys.partition().size()) {
            return Optional
                    .of("the key has " + keys.partition().size() + " partition attribute(s), the condition names "
                            + condition.partition().size());
        }
        if (condition.range().size() > keys.sort().size()) {
            return Optional.of("the condition has more ranges than the key has sort attributes");
        }
        boolean early = condition.range()
                .stream()
                .limit(Math.max(0, condition.range().size() - 1))
                .anyMatch(range -> range.operator() != RangeOperator.EQ);
        return early
                ? Optional.of("only the last condition on a sort attribute may be other than =")
                : Optional.empty();
    }

    private static void strongReads(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, request) -> {
            if (request instanceof Request.Reads reads && reads.consistency() == Consistency.STRONG) {
                Source source = reads.source();
                design.table(source.table())
                        .filter(table -> source.index().flatMap(table::globalIndex).isPresent())
                        .ifPresent(_ -> report.accept(where,
                                "a global index has no strongly consistent reads, and " + source + " is one"));
            }
        });
    }

    private static void scenarios(Design design, BiConsumer<DesignPath, String> report) {
        design.scenarios()
                .forEach(scenario -> scenario.mix()
                        .stream()
                        .filter(load -> design.accessPattern(load.pattern()).isEmpty())
                        .forEach(load -> report.accept(new DesignPath.OfScenario(scenario.name()),
                                "there is no access pattern " + load.pattern())));
    }

    private static void unsolved(Design design, BiConsumer<DesignPath, String> report) {
        design.accessPatterns()
                .stream()
                .filter(pattern -> pattern.request().isEmpty())
                .forEach(pattern -> report.accept(new DesignPath.OfPattern(pattern.name()), "nothing answers it yet"));
    }

    private static void scans(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, request) -> {
            if (request instanceof Request.Scan scan) {
                report.accept(where, "reads all of " + scan.source() + " each time");
            }
        });
    }

    private static void filters(Design design, BiConsumer<DesignPath, String> report) {
        each(design, (where, _, request) -> {
            if (request instanceof Request.Query query && query.filter().isPresent()) {
                report.accept(where,
                        "what the filter drops is read and paid for: " + query.filter().get().text());
            }
        });
    }
}
