package dev.keywright.design.exporting;

import java.util.Arrays;
import java.util.Optional;

/** What a design can be exported to, by the names of the command line. */
public enum ExportFormat {
    CLOUDFORMATION("cloudformation"),

    CLOUDFORMATION_JSON("cloudformation-json"),

    /** Index keys as {@code hash_key} and {@code range_key}, which every provider version reads. */
    TERRAFORM("terraform"),

    /** Index keys as {@code key_schema} blocks, for the newest provider. */
    TERRAFORM_CURRENT("terraform-current"),

    /** {@code import} blocks for tables that exist. */
    TERRAFORM_IMPORT("terraform-import"),

    /** TypeScript. */
    CDK("cdk"),

    CDK_JAVA("cdk-java"),

    SAM("sam"),

    SERVERLESS("serverless"),

    /** A script for the AWS CLI. */
    CLI("cli"),

    CREATE_TABLE("create-table"),

    NOSQL_WORKBENCH("nosql-workbench"),

    IAM("iam"),

    SEED("seed"),

    S3_IMPORT("s3-import"),

    MARKDOWN("markdown");

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
