package dev.keywright.engine.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Finds where two answers to one call differ. */
final class Comparison {

    private final Call call;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Call call) {
        this.call = call;
    }

    static List<Difference> of(Call call, Answer oracle, Answer subject) {
        Comparison comparison = new Comparison(call);
        comparison.compare(oracle, subject);
        return comparison.differences;
    }

    private void compare(Answer oracle, Answer subject) {
        if (oracle.isFault() != subject.isFault() || !oracle.type().equals(subject.type())) {
            found("outcome", oracle.summary(), subject.summary());
            return;
        }
        compareTexts("status", Integer.toString(oracle.status()), Integer.toString(subject.status()));
        if (oracle.isFault()) {
            compareTexts("message", oracle.message(), subject.message());
            compareTexts("messageMember", oracle.messageMember(), subject.messageMember());
        }
        compareNodes("", Normalizer.normalized(call, oracle.members()),
                Normalizer.normalized(call, subject.members()));
    }

    private void compareNodes(String path, JsonNode oracle, JsonNode subject) {
        switch (oracle) {
            case ObjectNode left when subject instanceof ObjectNode right -> {
                TreeSet<String> names = new TreeSet<>(left.propertyNames());
                names.addAll(right.propertyNames());
                for (String name : names) {
                    compareNodes(path.isEmpty() ? name : path + "." + name, left.path(name), right.path(name));
                }
            }
            case ArrayNode left when subject instanceof ArrayNode right && left.size() == right.size() -> {
                for (int i = 0; i < left.size(); i++) {
                    compareNodes(path + "[" + i + "]", left.get(i), right.get(i));
                }
            }
            default -> compareTexts(path, text(oracle), text(subject));
        }
    }

    private static String text(JsonNode node) {
        return node.isMissingNode() ? Difference.ABSENT : node.isString() ? node.asString() : Canonical.text(node);
    }

    private void compareTexts(String path, String oracle, String subject) {
        if (!oracle.equals(subject)) {
            found(path, oracle, subject);
        }
    }

    private void found(String path, String oracle, String subject) {
        differences.add(new Difference(call.operation(), path, oracle, subject));
    }
}
