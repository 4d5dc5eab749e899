package dev.keywright.design.terraform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.keywright.design.hcl.Block;
import dev.keywright.design.hcl.Body;
import dev.keywright.design.hcl.HclReader;
import dev.keywright.design.infrastructure.Found;
import dev.keywright.design.infrastructure.Tree;
import dev.keywright.design.json.UnreadableException;
import dev.keywright.design.table.Table;

/** Reads the tables of a Terraform module. Variables count as their defaults. */
public final class TerraformReader {
    private static final List<String> SILENT = List.of("terraform", "provider", "variable", "locals", "output",
            "import",
            "moved", "data");

    private final Body file;
    private final Values values;
    private final List<Table> tables = new ArrayList<>();
    private final List<String> notices = new ArrayList<>();

    private TerraformReader(Body file) {
        this.file = file;
        this.values = new Values(file);
    }

    /** @throws UnreadableException when {@code text} is not Terraform's language */
    public static Found read(String text) {
        return new TerraformReader(HclReader.read(text)).found();
    }

    private Found found() {
        TerraformTargets targets = new TerraformTargets(file, values);
        Map<String, Integer> unread = new TreeMap<>();
        for (Block block : file.blocks()) {
            String type = block.type().equals("resource") ? block.label(0) : block.type();
            switch (type) {
                case "aws_dynamodb_table" -> table(block, targets);
                case "aws_appautoscaling_target", "aws_appautoscaling_policy", "aws_appautoscaling_scheduled_action" ->
                    {
                    }
                default -> {
                    if (!SILENT.contains(type)) {
                        unread.merge(type, 1, Integer::sum);
                    }
                }
            }
        }
        unread.forEach((type, count) -> notices
                .add(type + ": " + count + (count == 1 ? " block is" : " blocks are") + " not read"));
        return new Found(tables, notices);
    }

    private void table(Block block, TerraformTargets targets) {
        String where = block.label(0) + "." + block.label(1);
        try {
            tables.add(Tree.table(new TerraformForm(block, values, targets, notices).of(), where, notices));
        } catch (UnreadableException e) {
            notices.add(where + " is left out: " + (e.path().isEmpty() ? "" : e.path() + ": ") + e.problem());
        }
    }
}
