package dev.keywright.design.infrastructure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.keywright.design.model.Design;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;

/**
 * One statement of the least policy that lets an application run a design's access patterns.
 *
 * @param actions such as {@code dynamodb:Query}, sorted
 * @param sources tables and indexes they are allowed on
 */
public record Grant(List<String> actions, List<Source> sources) {
    public Grant {
        actions = List.copyOf(actions);
        sources = List.copyOf(sources);
    }

    /** Sources that need the same actions share a statement. */
    public static List<Grant> of(Design design) {
        Needs needs = new Needs();
        design.accessPatterns().forEach(pattern -> pattern.request().ifPresent(needs::add));
        return needs.grouped();
    }

    private static final class Needs {
        private final SortedMap<String, SortedSet<String>> actions = new TreeMap<>();
        private final Map<String, Source> sources = new LinkedHashMap<>();

        void add(Request request) {
            switch (request) {
                case Request.Query query -> need("Query", query.source());
                case Request.Scan scan -> need("Scan", scan.source());
                case Request.GetItem get -> need("GetItem", get.table());
                case Request.PutItem put -> need(put);
                case Request.UpdateItem update -> need(update);
                case Request.DeleteItem delete -> need(delete);
                case Request.BatchGetItem(var gets) -> gets.forEach(get -> need("BatchGetItem", get.table()));
                case Request.BatchWriteItem(var writes) ->
                    writes.forEach(write -> need("BatchWriteItem", write.table()));
                case Request.TransactGetItems(var gets) -> gets.forEach(get -> need("GetItem", get.table()));
                case Request.TransactWriteItems(var writes) -> writes.forEach(this::need);
                case Request.ExecuteStatement statement ->
                    statement.source().ifPresent(source -> need(partiQl(statement.statement()), source));
            }
        }

        private void need(Request.Write write) {
            need(switch (write) {
                case Request.PutItem _ -> "PutItem";
                case Request.UpdateItem _ -> "UpdateItem";
                case Request.DeleteItem _ -> "DeleteItem";
                case Request.ConditionCheck _ -> "ConditionCheckItem";
            }, write.table());
        }

        private static String partiQl(String statement) {
            String start = statement.stripLeading().toLowerCase(Locale.ROOT);
            return start.startsWith("insert")
                    ? "PartiQLInsert"
                    : start.startsWith("update")
                            ? "PartiQLUpdate"
                            : start.startsWith("delete") ? "PartiQLDelete" : "PartiQLSelect";
        }

        private void need(String action, TableName table) {
            need(action, Source.of(table));
        }

        private void need(String action, Source source) {
            sources.put(source.toString(), source);
            actions.computeIfAbsent(source.toString(), _ -> new TreeSet<>()).add("dynamodb:" + action);
        }

        List<Grant> grouped() {
            Map<List<String>, List<Source>> byActions = new LinkedHashMap<>();
            actions.forEach((name, needed) -> {
                Source source = sources.get(name);
                if (source != null) {
                    byActions.computeIfAbsent(List.copyOf(needed), _ -> new ArrayList<>()).add(source);
                }
            });
            return byActions.entrySet().stream().map(entry -> new Grant(entry.getKey(), entry.getValue())).toList();
        }
    }
}
