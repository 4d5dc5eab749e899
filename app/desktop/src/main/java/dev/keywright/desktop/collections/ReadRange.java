package dev.keywright.desktop.collections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.keywright.design.name.FieldName;
import dev.keywright.design.name.IndexName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.AccessPattern;
import dev.keywright.design.pattern.KeyCondition;
import dev.keywright.design.pattern.RangeCondition;
import dev.keywright.design.pattern.RangeOperator;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.table.Table;
import dev.keywright.design.template.KeyTemplate;
import dev.keywright.design.template.RenderException;
import dev.keywright.design.value.Value;

/** What a pattern reads with its first example values: whole partitions, a range of one, single keys, or everything. */
record ReadRange(List<Piece> pieces) {

    /** One condition for each key attribute, by its position; attributes beyond the list may have any value. */
    record Piece(List<List<String>> partition, List<Bound> sort) {
        boolean holds(List<Value> partitionKey, List<Value> sortKey) {
            for (int i = 0; i < Math.min(partition.size(), partitionKey.size()); i++) {
                Value value = partitionKey.get(i);
                if (partition.get(i)
                        .stream()
                        .noneMatch(text -> like(value, text).map(bound -> KeyOrder.one(value, bound) == 0)
                                .orElse(false))) {
                    return false;
                }
            }
            for (int i = 0; i < Math.min(sort.size(), sortKey.size()); i++) {
                if (!sort.get(i).holds(sortKey.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** A condition on one sort-key attribute. */
    record Bound(RangeCondition condition, List<String> operands) {
        boolean holds(Value value) {
            if (condition.operator() == RangeOperator.BEGINS_WITH) {
                return value instanceof Value.S(String text) && text.startsWith(operands.getFirst());
            }
            List<Integer> orders = new ArrayList<>();
            for (String operand : operands) {
                Optional<Value> bound = like(value, operand);
                if (bound.isEmpty()) {
                    return false;
                }
                orders.add(KeyOrder.one(value, bound.get()));
            }
            int order = orders.getFirst();
            return switch (condition.operator()) {
                case EQ -> order == 0;
                case LT -> order < 0;
                case LE -> order <= 0;
                case GT -> order > 0;
                case GE -> order >= 0;
                case BETWEEN -> order >= 0 && orders.getLast() <= 0;
                case BEGINS_WITH -> false;
            };
        }
    }

    boolean holds(List<Value> partition, List<Value> sort) {
        return pieces.stream().anyMatch(piece -> piece.holds(partition, sort));
    }

    /** Empty where the pattern reads elsewhere, or where a field of its templates has no example value. */
    static Optional<ReadRange> of(AccessPattern pattern, Table table, Optional<IndexName> index) {
        Map<FieldName, Value> known = new HashMap<>();
        pattern.parameters()
                .stream()
                .filter(parameter -> !parameter.examples().isEmpty())
                .forEach(
                        parameter -> known.put(new FieldName(parameter.name().value()),
                                parameter.examples().getFirst()));
        try {
            List<Piece> pieces = pattern.request()
                    .map(request -> pieces(request, table, index, known))
                    .orElse(List.of());
            return pieces.isEmpty() ? Optional.empty() : Optional.of(new ReadRange(pieces));
        } catch (RenderException _) {
            return Optional.empty();
        }
    }

    private static List<Piece> pieces(Request request, Table table, Optional<IndexName> index,
            Map<FieldName, Value> known) {
        return switch (request) {
            case Request.Query query when query.source().table().equals(table.name())
                    && query.source().index().equals(index) ->
                List.of(piece(query.keyCondition(), known));
            case Request.Scan scan when scan.source().table().equals(table.name())
                    && scan.source().index().equals(index) ->
                List.of(new Piece(List.of(), List.of()));
            case Request.GetItem get -> gets(List.of(get), table, index, known);
            case Request.BatchGetItem batch -> gets(batch.gets(), table, index, known);
            case Request.TransactGetItems transaction -> gets(transaction.gets(), table, index, known);
            case Request.UpdateItem update -> key(update.table(), update.key(), table, index, known);
            case Request.DeleteItem delete -> key(delete.table(), delete.key(), table, index, known);
            case Request.Query _,Request.Scan _,Request.PutItem _,Request.BatchWriteItem _,Request.TransactWriteItems _,Request.ExecuteStatement _ ->
                List.of();
        };
    }

    private static Piece piece(KeyCondition condition, Map<FieldName, Value> known) {
        return new Piece(condition.partition().stream().map(template -> template.expand(known)).toList(),
                condition.range()
                        .stream()
                        .map(range -> new Bound(range,
                                range.operands().stream().map(operand -> operand.render(known)).toList()))
                        .toList());
    }

    private static List<Piece> gets(List<Request.GetItem> gets, Table table, Optional<IndexName> index,
            Map<FieldName, Value> known) {
        return gets.stream().flatMap(get -> key(get.table(), get.key(), table, index, known).stream()).toList();
    }

    private static List<Piece> key(TableName of, List<KeyTemplate> key, Table table,
            Optional<IndexName> index, Map<FieldName, Value> known) {
        if (!of.equals(table.name()) || index.isPresent()) {
            return List.of();
        }
        int partition = Math.min(table.keys().partition().size(), key.size());
        List<List<String>> keys = key.subList(0, partition).stream().map(template -> template.expand(known)).toList();
        List<Bound> sort = key.subList(partition, key.size())
                .stream()
                .map(template -> new Bound(
                        RangeCondition.of(RangeOperator.EQ, template),
                        List.of(template.render(known))))
                .toList();
        return List.of(new Piece(keys, sort));
    }

    /** The text as a value of the same type, where it can be one. */
    private static Optional<Value> like(Value value, String text) {
        return switch (value) {
            case Value.S _ -> Optional.of(new Value.S(text));
            case Value.N _ -> text.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")
                    ? Optional.of(new Value.N(text))
                    : Optional.empty();
            case Value.B _ -> Optional.of(new Value.B(text));
            case Value.Ss _,Value.Ns _,Value.Bs _,Value.Bool _,Value.Null _,Value.L _,Value.M _ -> Optional.empty();
        };
    }
}
