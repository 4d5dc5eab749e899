package dev.keywright.design.exporting;

import java.util.Arrays;
import java.util.Optional;

/** What a design can be exported to, by the names of the command line. */
public enum ExportFormat {
    CLOUDFORMATION("cloudformation"), CLOUDFORMATION_JSON("cloudformation-json"), TERRAFORM("terraform"), CREATE_TABLE(
            "create-table"),
    NOSQL_WORKBENCH("nosql-workbench"), IAM("iam"), SEED("seed"), MARKDOWN("markdown");

    private final String option;

    ExportFormat(String option) {
        this.option = option;
    }

    public String option() {
        return option;
    }

    public static Optional<ExportFormat> of(String option) {
        return Arrays.stream(values()).filter(format -> format.option.equals(option)).findFirst();
    }

    @Override
    public String toString() {
        return option;
    }
}
