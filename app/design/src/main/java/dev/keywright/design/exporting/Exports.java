package dev.keywright.design.exporting;

import java.util.List;
import java.util.SequencedMap;

import dev.keywright.design.cdk.Cdk;
import dev.keywright.design.cloudformation.CloudFormation;
import dev.keywright.design.cloudformation.Wrapped;
import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.model.Design;
import dev.keywright.design.terraform.IndexSyntax;
import dev.keywright.design.terraform.Terraform;

/** All exporters behind one door. */
public final class Exports {
    private Exports() {}

    /** One file, or several where the format asks for it. A design without errors gives files that apply. */
    public static List<ExportedFile> of(ExportFormat format, Design design) {
        return switch (format) {
            case CLOUDFORMATION -> one("template.yaml", CloudFormation.of(design).yaml());
            case CLOUDFORMATION_JSON -> one("template.json", CloudFormation.of(design).json());
            case TERRAFORM -> one("main.tf", Terraform.of(design, IndexSyntax.CLASSIC));
            case TERRAFORM_CURRENT -> one("main.tf", Terraform.of(design, IndexSyntax.KEY_SCHEMA));
            case TERRAFORM_IMPORT -> one("imports.tf", Terraform.imports(design));
            case CDK -> files(Cdk.typeScript(design));
            case CDK_JAVA -> files(Cdk.java(design));
            case SAM -> one("template.yaml", Wrapped.sam(design));
            case SERVERLESS -> one("serverless.yml", Wrapped.serverless(design));
            case CLI -> one("create-tables.sh", CliScript.of(design));
            case CREATE_TABLE -> CreateTable.files(design);
            case NOSQL_WORKBENCH -> one(Labels.file(design.name()) + "-nosql-workbench.json",
                    JsonPrinter.expanded(WorkbenchExport.of(design)));
            case IAM -> one("policy.json", JsonPrinter.expanded(IamPolicy.of(design)));
            case SEED -> SeedData.files(design);
            case S3_IMPORT -> SeedData.s3Import(design);
            case MARKDOWN -> one(Labels.file(design.name()) + ".md", Markdown.of(design));
        };
    }

    private static List<ExportedFile> one(String name, String text) {
        return List.of(new ExportedFile(name, text));
    }

    private static List<ExportedFile> files(SequencedMap<String, String> texts) {
        return texts.entrySet().stream().map(file -> new ExportedFile(file.getKey(), file.getValue())).toList();
    }
}
