package dev.keywright.design.cloudformation;

import java.util.List;
import java.util.Optional;

import dev.keywright.design.infrastructure.Grant;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.pattern.Source;

/** The managed policy that allows the design's access patterns. */
final class Permissions {
    static final String LOGICAL_ID = "AccessPatternsPolicy";

    private Permissions() {}

    /** Empty when no access pattern needs anything. */
    static Optional<Json> of(Design design, Labels labels) {
        List<Grant> grants = Grant.of(design);
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ObjectBuilder().put("Type", "AWS::IAM::ManagedPolicy")
                .put("Properties", new ObjectBuilder()
                        .put("Description", "Allows the access patterns of the design and nothing else")
                        .put("PolicyDocument", new ObjectBuilder().put("Version", "2012-10-17")
                                .put("Statement", ObjectBuilder.list(grants, grant -> statement(grant, labels)))
                                .build())
                        .build())
                .build());
    }

    private static Json statement(Grant grant, Labels labels) {
        return new ObjectBuilder().put("Effect", "Allow")
                .put("Action", ObjectBuilder.texts(grant.actions()))
                .put("Resource", ObjectBuilder.list(grant.sources(), source -> resource(source, labels)))
                .build();
    }

    private static Json resource(Source source, Labels labels) {
        String id = labels.logicalId(source.table().value());
        return source.index()
                .map(index -> Functions.sub("${" + id + ".Arn}/index/" + index))
                .orElseGet(() -> Functions.attribute(id, "Arn"));
    }
}
