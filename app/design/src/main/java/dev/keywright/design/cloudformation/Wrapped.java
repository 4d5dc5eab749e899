package dev.keywright.design.cloudformation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;

/** The template inside the files of tools that extend CloudFormation. */
public final class Wrapped {
    private static final String SAM_TRANSFORM = "AWS::Serverless-2016-10-31";

    private Wrapped() {}

    /** A SAM template, to which functions can be added. */
    public static String sam(Design design) {
        CloudFormation plain = CloudFormation.of(design);
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        plain.template().members().forEach((name, value) -> {
            members.put(name, value);
            if (name.equals("AWSTemplateFormatVersion")) {
                members.put("Transform", new Json.Text(SAM_TRANSFORM));
            }
        });
        return new CloudFormation(new Json.Obj(members), plain.comments()).yaml();
    }

    /** A {@code serverless.yml} whose resources are the template's. */
    public static String serverless(Design design) {
        CloudFormation plain = CloudFormation.of(design);
        SequencedMap<String, Json> resources = new LinkedHashMap<>(plain.template().members());
        resources.remove("AWSTemplateFormatVersion");
        ObjectBuilder provider = new ObjectBuilder().put("name", "aws");
        design.regions()
                .stream()
                .findFirst()
                .map(RegionName::value)
                .ifPresent(
                        region -> provider.put("region", region));
        Map<List<String>, String> comments = new LinkedHashMap<>();
        plain.comments().forEach((path, text) -> {
            List<String> deeper = new ArrayList<>(List.of("resources"));
            deeper.addAll(path);
            comments.put(deeper, text);
        });
        Json.Obj file = new ObjectBuilder().put("service", Labels.snake(design.name()).replace('_', '-'))
                .put("provider", provider.build())
                .put("resources", new Json.Obj(resources))
                .build();
        return new CloudFormation(file, comments).yaml();
    }
}
