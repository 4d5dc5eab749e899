package dev.keywright.design.cloudformation;

import java.util.List;

import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;

/** CloudFormation's intrinsic functions, as JSON. */
final class Functions {
    static final Json NO_VALUE = ref("AWS::NoValue");

    private Functions() {}

    static Json ref(String logicalId) {
        return new ObjectBuilder().put("Ref", logicalId).build();
    }

    static Json sub(String text) {
        return new ObjectBuilder().put("Fn::Sub", text).build();
    }

    static Json attribute(String logicalId, String attribute) {
        return new ObjectBuilder().put("Fn::GetAtt", ObjectBuilder.texts(List.of(logicalId, attribute))).build();
    }

    static Json whether(String condition, Json then, Json otherwise) {
        return new ObjectBuilder().put("Fn::If", new Json.Arr(List.of(new Json.Text(condition), then, otherwise)))
                .build();
    }

    /** Whether a parameter was given something. */
    static Json given(String parameter) {
        Json empty = new ObjectBuilder()
                .put("Fn::Equals", new Json.Arr(List.of(ref(parameter), new Json.Text(""))))
                .build();
        return new ObjectBuilder().put("Fn::Not", new Json.Arr(List.of(empty))).build();
    }
}
