package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

import dev.keywright.design.infrastructure.Found;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.Node;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.table.Table;

/**
 * Reads the tables of a CloudFormation template: of its own, of SAM, of a Serverless Framework file, or as CDK synthesises it.
 */
public final class TemplateReader {
    private final Json template;
    private final List<String> notices = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<String, Integer> unread = new TreeMap<>();

    private TemplateReader(Json template) {
        this.template = template;
    }

    /** Whether this is one of the files that {@link #read} knows. */
    public static boolean knows(Node root) {
        return !Tree.members(template(root.json()), "Resources").isEmpty();
    }

    public static Found read(Node root) {
        return new TemplateReader(template(root.json())).found();
    }

    /** The template itself; Serverless has it under {@code resources}, where it may be a list of parts. */
    private static Json template(Json root) {
        if (Tree.at(root, "Resources").isPresent()) {
            return root;
        }
        Json resources = Tree.at(root, "resources").orElse(root);
        if (!(resources instanceof Json.Arr(var parts))) {
            return resources;
        }
        SequencedMap<String, Json> merged = new LinkedHashMap<>();
        parts.forEach(part -> Tree.members(part)
                .forEach((section, value) -> merged.merge(section, value, TemplateReader::together)));
        return new Json.Obj(merged);
    }

    private static Json together(Json first, Json second) {
        SequencedMap<String, Json> both = Tree.members(first);
        both.putAll(Tree.members(second));
        return new Json.Obj(both);
    }

    private Found found() {
        Intrinsics intrinsics = new Intrinsics(template);
        SequencedMap<String, Json> resources = Tree.members(template, "Resources");
        resources.replaceAll((_, resource) -> intrinsics.resolve(resource));
        Targets targets = new Targets(resources);
        resources.forEach((id, resource) -> resource(id, resource, targets));
        unread.forEach((type, count) -> notices
                .add(type + ": " + count + (count == 1 ? " resource is" : " resources are") + " not read"));
        return new Found(tables, notices);
    }

    private void resource(String id, Json resource, Targets targets) {
        Json properties = Tree.at(resource, "Properties").orElseGet(() -> new ObjectBuilder().build());
        Optional<SequencedMap<String, Json>> form = switch (Tree.text(resource, "Type")) {
            case "AWS::DynamoDB::Table" -> Optional.of(Tree.members(properties));
            case "AWS::DynamoDB::GlobalTable" -> Optional.of(GlobalTableForm.of(properties));
            case "AWS::Serverless::SimpleTable" -> Optional.of(simple(properties));
            case "AWS::ApplicationAutoScaling::ScalableTarget", "AWS::ApplicationAutoScaling::ScalingPolicy" ->
                Optional.empty();
            default -> {
                unread.merge(Tree.text(resource, "Type"), 1, Integer::sum);
                yield Optional.empty();
            }
        };
        form.ifPresent(found -> table(id, found, targets));
    }

    private void table(String id, SequencedMap<String, Json> form, Targets targets) {
        String where = "Resources." + id;
        if (!form.containsKey("TableName")) {
            form.put("TableName", new Json.Text(id));
            notices.add(where + ": CloudFormation would choose the name; the table is called " + id + " here");
        }
        List<String> names = List.of(Tree.text(new Json.Obj(form), "TableName"), "${" + id + "}");
        targets.of(names, "").ifPresent(scaling -> form.put("AutoScaling", scaling));
        form.computeIfPresent("GlobalSecondaryIndexes", (_, indexes) -> scaled(indexes, names, targets));
        try {
            Json.Obj typed = new Typed(where, notices).object(new Json.Obj(form));
            tables.add(Tree.table(typed, where, notices));
        } catch (UnreadableException e) {
            notices.add(where + " is left out: " + e.path() + ": " + e.problem());
        }
    }

    private static Json scaled(Json indexes, List<String> names, Targets targets) {
        return new Json.Arr(Tree.list(indexes).stream().map(index -> {
            SequencedMap<String, Json> members = Tree.members(index);
            targets.of(names, Tree.text(index, "IndexName"))
                    .ifPresent(scaling -> members.put("AutoScaling", scaling));
            return (Json) new Json.Obj(members);
        }).toList());
    }

    /** SAM's table of one attribute, {@code id} when nothing is said. */
    private static SequencedMap<String, Json> simple(Json properties) {
        SequencedMap<String, Json> form = Tree.members(properties);
        Json key = Optional.ofNullable(form.remove("PrimaryKey")).orElse(new Json.Null());
        String name = Tree.at(key, "Name").isPresent() ? Tree.text(key, "Name") : "id";
        String type = switch (Tree.text(key, "Type")) {
            case "Number" -> "N";
            case "Binary" -> "B";
            default -> "S";
        };
        form.put("KeySchema", new Json.Arr(List.of(
                new ObjectBuilder().put("AttributeName", name).put("KeyType", "HASH").build())));
        form.put("AttributeDefinitions", new Json.Arr(List.of(
                new ObjectBuilder().put("AttributeName", name).put("AttributeType", type).build())));
        SequencedMap<String, Json> tags = Tree.members(new Json.Obj(form), "Tags");
        if (!tags.isEmpty()) {
            form.put("Tags", new Json.Arr(tags.entrySet()
                    .stream()
                    .<Json>map(tag -> new ObjectBuilder().put("Key", tag.getKey()).put("Value", tag.getValue()).build())
                    .toList()));
        }
        return form;
    }
}
