package dev.keywright.design.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.cloudformation.TemplateReader;
import dev.keywright.design.infrastructure.Found;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.model.Design;
import dev.keywright.design.terraform.TerraformReader;
import dev.keywright.design.yaml.YamlReader;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.Node;
import dev.keywright.design.json.UnreadableException;

/** Tells what a file is by what is in it, and reads it. */
public final class Imports {
    private static final String KNOWN = "a Keywright design, a NoSQL Workbench model, AWS Labs schema.json or "
            + "dynamodb_data_model.json, CreateTable JSON, a CloudFormation, SAM or CDK template (JSON or YAML), "
            + "serverless.yml, or Terraform (NAME.tf)";

    private Imports() {}

    /** @throws IOException when the file cannot be read, with one line that says where and why */
    public static Imported load(Path file) throws IOException {
        String text = DesignFile.text(file);
        try {
            return String.valueOf(file.getFileName()).endsWith(".tf")
                    ? found(TerraformReader.read(text), nameOf(file), "Terraform")
                    : read(text, nameOf(file));
        } catch (UnreadableException e) {
            throw new IOException(file + ":" + e.getMessage(), e);
        }
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Imported found(Found found, String name, String format) {
        Design design = Design.named(name).withTables(found.tables());
        List<String> notices = new ArrayList<>(found.notices());
        if (found.tables().isEmpty()) {
            notices.add("no table of DynamoDB was found in it");
        }
        return new Imported(design.withAccessPatterns(PatternProposal.of(design)), format, notices);
    }

    private static Imported described(Json table, String name) {
        Node request = JsonReader.read(JsonPrinter.line(DescribedTable.asRequest(table)));
        return CreateTableImport.read(List.of(Cursor.of(request)), name);
    }

    /**
     * @param name what to call the design when the text does not say
     * @throws UnreadableException when it is none of the known formats
     */
    public static Imported read(String text, String name) {
        boolean isJson = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        Node root = isJson ? JsonReader.read(text) : YamlReader.read(text);
        if (TemplateReader.knows(root)) {
            return found(TemplateReader.read(root), name, "CloudFormation");
        }
        Cursor cursor = Cursor.of(root);
        if (cursor.isList()) {
            return CreateTableImport.read(cursor.elements(), name);
        }
        Members members = cursor.owner();
        if (members.find(DesignJson.MARK).isPresent()) {
            return new Imported(DesignJson.read(root), "Keywright design", List.of());
        }
        if (members.find("DataModel").isPresent()) {
            return WorkbenchImport.read(cursor, name);
        }
        if (members.find("TableName").isPresent()) {
            return members.find("TableStatus").isPresent()
                    ? described(root.json(), name)
                    : CreateTableImport.read(List.of(cursor), name);
        }
        if (members.find("Table").isPresent()) {
            return described(members.require("Table").node().json(), name);
        }
        if (members.find("tables").isPresent()) {
            boolean schema = members.require("tables")
                    .elements()
                    .stream()
                    .anyMatch(table -> table.isObject() && table.owner().find("table_config").isPresent());
            return schema ? LabsSchemaImport.read(cursor, name) : LabsModelImport.read(cursor, name);
        }
        throw cursor.error("not known; Keywright reads " + KNOWN);
    }
}
