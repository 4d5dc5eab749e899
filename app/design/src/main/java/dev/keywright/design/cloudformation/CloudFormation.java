package dev.keywright.design.cloudformation;

import java.util.List;
import java.util.Map;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.model.Design;

/**
 * A CloudFormation template: tables, their auto scaling, alarms, a dashboard, a policy for the access patterns, outputs.
 * Tables are kept when the stack goes; tables with indexes are made one after another, since DynamoDB limits how many are
 * made at once.
 *
 * @param comments by path into the template, for formats that have comments
 */
public record CloudFormation(Json.Obj template, Map<List<String>, String> comments) {
    public static CloudFormation of(Design design) {
        return Stack.of(design);
    }

    public String yaml() {
        return YamlPrinter.print(this);
    }

    public String json() {
        return JsonPrinter.expanded(template);
    }
}
