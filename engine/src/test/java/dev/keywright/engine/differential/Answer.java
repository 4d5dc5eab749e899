package dev.keywright.engine.differential;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What one side said to a {@link Call}: the status line's number and the body. */
record Answer(int status, ObjectNode body) {

    boolean isFault() {
        return status != 200;
    }

    /** {@code ValidationException} of {@code com.amazon.coral.validate#ValidationException}. */
    String type() {
        String type = body.path("__type").asString("");
        return type.substring(type.indexOf('#') + 1);
    }

    /** {@code message} or {@code Message}, or an empty text where the answer has neither. */
    String messageMember() {
        return body.has("message") ? "message" : body.has("Message") ? "Message" : "";
    }

    String message() {
        return body.path(messageMember()).asString("");
    }

    /** The fault in one line, for people and for the patterns of {@link WantedDifference}. */
    String summary() {
        return isFault() ? type() + ": " + message() : "ok";
    }

    /** An answer's members that are compared one by one: a fault's type and message are compared apart. */
    ObjectNode members() {
        ObjectNode members = body.deepCopy();
        if (isFault()) {
            members.remove("__type");
            members.remove(messageMember());
        }
        return members;
    }

    JsonNode member(String name) {
        return body.path(name);
    }
}
