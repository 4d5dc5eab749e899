package dev.keywright.design.cdk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** An expression of a CDK app, the same in each language that CDK is written in. */
sealed interface Code {
    record Text(String text) implements Code {}

    record Num(long number) implements Code {}

    record Flag(boolean truth) implements Code {}

    /** A constant of an enum or of a class: {@code TableClass.STANDARD}. */
    record Constant(String type, String name) implements Code {}

    /** A property of a construct held in a variable: {@code shopTable.tableArn}. */
    record Property(String variable, String name) implements Code {}

    /** @param target the type and its static method, such as {@code Billing.onDemand} */
    record Call(String target, List<Code> arguments) implements Code {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    record New(String type, Code argument) implements Code {}

    /** @param type the name of the properties' interface */
    record Props(String type, SequencedMap<String, Code> members) implements Code {}

    /** A map whose keys are data. */
    record Entries(SequencedMap<String, Code> members) implements Code {}

    record Listed(List<Code> elements) implements Code {
        public Listed {
            elements = List.copyOf(elements);
        }
    }

    /** An element of a list with a comment above it. */
    record Commented(String comment, Code code) implements Code {}

    /** The stack itself. */
    record Self() implements Code {}

    /** One construct of the stack. An empty {@code variable} keeps no reference to it. */
    record Construct(String comment, String variable, String type, String id, Props props) {}

    static Props props(String type) {
        return new Props(type, new LinkedHashMap<>());
    }

    static Call call(String target, Code... arguments) {
        return new Call(target, List.of(arguments));
    }

    static Listed texts(List<String> texts) {
        return new Listed(texts.stream().<Code>map(Text::new).toList());
    }

    /** Texts and references put together. */
    static Code join(List<Code> parts) {
        return call("Fn.join", new Text(""), new Listed(parts));
    }
}
