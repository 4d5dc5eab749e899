package dev.keywright.design.exporting;

import java.util.List;

import dev.keywright.design.infrastructure.Grant;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.pattern.Source;

/** The policy that allows a design's access patterns and nothing else. */
public final class IamPolicy {
    private IamPolicy() {}

    public static Json.Obj of(Design design) {
        String region = design.regions().stream().findFirst().map(RegionName::value).orElse("*");
        List<Grant> grants = Grant.of(design);
        return new ObjectBuilder().put("Version", "2012-10-17")
                .put("Statement", ObjectBuilder.list(grants, grant -> statement(grant, region)))
                .build();
    }

    private static Json statement(Grant grant, String region) {
        return new ObjectBuilder().put("Effect", "Allow")
                .put("Action", ObjectBuilder.texts(grant.actions()))
                .put("Resource",
                        ObjectBuilder.texts(grant.sources().stream().map(source -> arn(source, region)).toList()))
                .build();
    }

    private static String arn(Source source, String region) {
        return "arn:aws:dynamodb:" + region + ":*:table/" + source.table()
                + source.index().map(index -> "/index/" + index).orElse("");
    }
}
