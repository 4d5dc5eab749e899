package dev.keywright.design.terraform;

import java.util.List;

import dev.keywright.design.infrastructure.Grant;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.model.Design;
import dev.keywright.design.pattern.Source;

/** The policy that allows the design's access patterns. */
final class TerraformPolicy {
    private static final String LABEL = "access_patterns";

    private TerraformPolicy() {}

    static void write(Hcl file, Design design, Labels labels) {
        List<Grant> grants = Grant.of(design);
        if (grants.isEmpty()) {
            return;
        }
        Hcl document = new Hcl();
        for (Grant grant : grants) {
            document.blank()
                    .block("statement", new Hcl().set("actions", Hcl.list(grant.actions()))
                            .set("resources",
                                    Terraform.list(grant.sources()
                                            .stream()
                                            .map(source -> resource(source, labels))
                                            .toList())));
        }
        file.blank()
                .comment("What the access patterns need and nothing else; attach it to the application's role.")
                .block(Hcl.head("data", "aws_iam_policy_document", LABEL), document)
                .blank()
                .block(Hcl.head("resource", "aws_iam_policy", LABEL),
                        new Hcl().text("name_prefix", Labels.file(design.name()) + "-")
                                .text("description", "Allows the access patterns of the design and nothing else")
                                .set("policy", "data.aws_iam_policy_document." + LABEL + ".json"))
                .blank()
                .block(Hcl.head("output", LABEL + "_policy_arn"),
                        new Hcl().set("value", "aws_iam_policy." + LABEL + ".arn"));
    }

    private static String resource(Source source, Labels labels) {
        String arn = "aws_dynamodb_table." + labels.identifier(source.table().value()) + ".arn";
        return source.index().map(index -> "\"${" + arn + "}/index/" + index + "\"").orElse(arn);
    }
}
