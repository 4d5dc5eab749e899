package dev.keywright.design.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.name.TableName;
import dev.keywright.design.pattern.Request;
import dev.keywright.design.pattern.Source;

/** The policy that allows a design's access patterns and nothing else. */
public final class IamPolicy {
    private final Map<String, SortedSet<String>> actionsByResource = new TreeMap<>();
    private final String start;

    private IamPolicy(Design design) {
        String region = design.regions().stream().findFirst().map(RegionName::value).orElse("*");
        this.start = "arn:aws:dynamodb:" + region + ":*:table/";
    }

    public static Json.Obj of(Design design) {
        IamPolicy policy = new IamPolicy(design);
        design.accessPatterns().forEach(pattern -> pattern.request().ifPresent(policy::add));
        return policy.json();
    }

    private void add(Request request) {
        switch (request) {
            case Request.Query query -> allow("Query", query.source());
            case Request.Scan scan -> allow("Scan", scan.source());
            case Request.GetItem get -> allow("GetItem", get.table());
            case Request.PutItem put -> allow(put);
            case Request.UpdateItem update -> allow(update);
            case Request.DeleteItem delete -> allow(delete);
            case Request.BatchGetItem(var gets) -> gets.forEach(get -> allow("BatchGetItem", get.table()));
            case Request.BatchWriteItem(var writes) -> writes.forEach(write -> allow("BatchWriteItem", write.table()));
            case Request.TransactGetItems(var gets) -> gets.forEach(get -> allow("GetItem", get.table()));
            case Request.TransactWriteItems(var writes) -> writes.forEach(this::allow);
            case Request.ExecuteStatement statement ->
                statement.source().ifPresent(source -> allow(partiQl(statement.statement()), source));
        }
    }

    private void allow(Request.Write write) {
        allow(switch (write) {
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

    private void allow(String action, TableName table) {
        allow(action, Source.of(table));
    }

    private void allow(String action, Source source) {
        String resource = start + source.table() + source.index().map(index -> "/index/" + index).orElse("");
        actionsByResource.computeIfAbsent(resource, _ -> new TreeSet<>()).add("dynamodb:" + action);
    }

    private Json.Obj json() {
        Map<List<String>, List<String>> resourcesByActions = new LinkedHashMap<>();
        actionsByResource.forEach((resource, actions) -> resourcesByActions
                .computeIfAbsent(List.copyOf(actions), _ -> new ArrayList<>())
                .add(resource));
        List<Json> statements = new ArrayList<>();
        resourcesByActions.forEach((actions, resources) -> statements.add(new ObjectBuilder().put("Effect", "Allow")
                .put("Action", ObjectBuilder.texts(actions))
                .put("Resource", ObjectBuilder.texts(resources))
                .build()));
        return new ObjectBuilder().put("Version", "2012-10-17").put("Statement", new Json.Arr(statements)).build();
    }
}
