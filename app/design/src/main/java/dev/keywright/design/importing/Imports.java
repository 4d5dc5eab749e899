package dev.keywright.design.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import dev.keywright.design.format.DesignFile;
import dev.keywright.design.format.DesignJson;
import dev.keywright.design.json.Cursor;
import dev.keywright.design.json.JsonReader;
import dev.keywright.design.json.Members;
import dev.keywright.design.json.Node;
import dev.keywright.design.json.UnreadableException;

/** Tells what a file is by what is in it, and reads it. */
public final class Imports {
    private static final String KNOWN = "a Keywright design, a NoSQL Workbench model, AWS Labs schema.json or "
            + "dynamodb_data_model.json, or CreateTable JSON";

    private Imports() {}

    /** @throws IOException when the file cannot be read, with one line that says where and why */
    public static Imported load(Path file) throws IOException {
        String text = DesignFile.text(file);
        try {
            return read(text, nameOf(file));
        } catch (UnreadableException e) {
            throw new IOException(file + ":" + e.getMessage(), e);
        }
    }

    private static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * @param name what to call the design when the text does not say
     * @throws UnreadableException when it is none of the known formats
     */
    public static Imported read(String text, String name) {
        Node root = JsonReader.read(text);
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
            return CreateTableImport.read(List.of(cursor), name);
        }
        if (members.find("Table").isPresent()) {
            return CreateTableImport.read(List.of(members.require("Table")), name);
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
