package dev.keywright.design.exporting;

import java.util.List;

import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.model.Design;

/** All exporters behind one door. */
public final class Exports {
    private Exports() {}

    /** One file, or several where the format asks for it. A design without errors gives files that apply. */
    public static List<ExportedFile> of(ExportFormat format, Design design) {
        return switch (format) {
            case CLOUDFORMATION ->
                List.of(new ExportedFile("template.yaml", YamlPrinter.print(CloudFormation.of(design))));
            case CLOUDFORMATION_JSON -> List
                    .of(new ExportedFile("template.json", JsonPrinter.expanded(CloudFormation.of(design).template())));
            case TERRAFORM -> List.of(new ExportedFile("main.tf", Terraform.of(design)));
            case CREATE_TABLE -> CreateTable.files(design);
            case NOSQL_WORKBENCH -> List.of(new ExportedFile(Labels.file(design.name()) + "-nosql-workbench.json",
                    JsonPrinter.expanded(WorkbenchExport.of(design))));
            case IAM -> List.of(new ExportedFile("policy.json", JsonPrinter.expanded(IamPolicy.of(design))));
            case SEED -> SeedData.files(design);
            case MARKDOWN -> List.of(new ExportedFile(Labels.file(design.name()) + ".md", Markdown.of(design)));
        };
    }
}
