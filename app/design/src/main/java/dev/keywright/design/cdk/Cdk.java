package dev.keywright.design.cdk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

import dev.keywright.design.infrastructure.Labels;
import dev.keywright.design.json.Json;
import dev.keywright.design.json.JsonPrinter;
import dev.keywright.design.json.ObjectBuilder;
import dev.keywright.design.model.Design;
import dev.keywright.design.name.RegionName;
import dev.keywright.design.table.Encryption;
import dev.keywright.design.table.Table;

/** Whole CDK apps, file by file, that {@code cdk deploy} takes as they are. */
public final class Cdk {
    private static final String CDK_VERSION = "2.263.0";
    private static final String CONSTRUCTS_VERSION = "10.4.2";
    private static final String USUAL_REGION = "us-east-1";
    private static final String JAVA_PACKAGE = "app";

    private final Design design;
    private final String stack;
    private final String id;

    private Cdk(Design design) {
        this.design = design;
        this.stack = Labels.pascal(design.name()) + "Stack";
        this.id = Labels.pascal(design.name());
    }

    /** File names with forward slashes, and what is in them. */
    public static SequencedMap<String, String> typeScript(Design design) {
        return new Cdk(design).typeScript();
    }

    public static SequencedMap<String, String> java(Design design) {
        return new Cdk(design).java();
    }

    private SequencedMap<String, String> typeScript() {
        List<Code.Construct> constructs = CdkStack.of(design);
        String file = Labels.snake(stack).replace('_', '-').toLowerCase(Locale.ROOT);
        SequencedMap<String, String> files = new LinkedHashMap<>();
        files.put("lib/" + file + ".ts", TypeScript.stack(stack, constructs));
        files.put("bin/app.ts", """
                                import { App } from 'aws-cdk-lib';
                                import { %s } from '../lib/%s';

                                const app = new App();
                                new %s(app, %s%s);
                                """.formatted(stack, file, stack, TypeScript.quote(id), isOfOneRegion()
                ? ", { env: { region: process.env.CDK_DEFAULT_REGION ?? " + TypeScript.quote(region()) + " } }"
                : ""));
        files.put("cdk.json", settings("npx tsx bin/app.ts"));
        files.put("package.json", JsonPrinter.expanded(new ObjectBuilder()
                .put("name", Labels.file(design.name()).toLowerCase(Locale.ROOT))
                .put("version", "0.1.0")
                .flag("private", true)
                .put("scripts", new ObjectBuilder().put("build", "tsc --noEmit").put("cdk", "cdk").build())
                .put("dependencies", new ObjectBuilder().put("aws-cdk-lib", "^" + CDK_VERSION)
                        .put("constructs", "^" + CONSTRUCTS_VERSION)
                        .build())
                .put("devDependencies", new ObjectBuilder().put("@types/node", "^22.0.0")
                        .put("aws-cdk", "^2.1000.0")
                        .put("tsx", "^4.19.0")
                        .put("typescript", "^5.8.0")
                        .build())
                .build()));
        files.put("tsconfig.json", JsonPrinter.expanded(new ObjectBuilder()
                .put("compilerOptions", new ObjectBuilder().put("target", "ES2022")
                        .put("module", "node16")
                        .put("lib", ObjectBuilder.texts(List.of("es2022")))
                        .flag("strict", true)
                        .flag("noUnusedLocals", false)
                        .flag("skipLibCheck", true)
                        .build())
                .put("include", ObjectBuilder.texts(List.of("bin", "lib")))
                .build()));
        return files;
    }

    private SequencedMap<String, String> java() {
        List<Code.Construct> constructs = CdkStack.of(design);
        SequencedMap<String, String> files = new LinkedHashMap<>();
        String folder = "src/main/java/" + JAVA_PACKAGE + "/";
        files.put(folder + stack + ".java", JavaSource.stack(JAVA_PACKAGE, stack, constructs));
        files.put(folder + "Main.java", """
                                        package %s;

                                        import software.amazon.awscdk.App;
                                        import software.amazon.awscdk.Environment;
                                        import software.amazon.awscdk.StackProps;

                                        public final class Main {
                                            private Main() {}

                                            public static void main(String[] arguments) {
                                                App app = new App();
                                                new %s(app, "%s", StackProps.builder()%s.build());
                                                app.synth();
                                            }
                                        }
                                        """.formatted(JAVA_PACKAGE, stack, id, isOfOneRegion()
                ? ".env(Environment.builder().region(\"" + region() + "\").build())"
                : ""));
        files.put("cdk.json", settings("mvn -e -q compile exec:java"));
        files.put("pom.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>%1$s</groupId>
                  <artifactId>%2$s</artifactId>
                  <version>0.1.0</version>
                  <properties>
                    <maven.compiler.release>17</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <exec.mainClass>%1$s.Main</exec.mainClass>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>software.amazon.awscdk</groupId>
                      <artifactId>aws-cdk-lib</artifactId>
                      <version>%3$s</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.14.0</version>
                      </plugin>
                      <plugin>
                        <groupId>org.codehaus.mojo</groupId>
                        <artifactId>exec-maven-plugin</artifactId>
                        <version>3.5.0</version>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(JAVA_PACKAGE, Labels.file(design.name()).toLowerCase(Locale.ROOT), CDK_VERSION));
        return files;
    }

    private static String settings(String app) {
        return JsonPrinter.expanded(new ObjectBuilder().put("app", new Json.Text(app)).build());
    }

    /** A stack with replicas, or with a key of the customer, must know its own region. */
    private boolean isOfOneRegion() {
        return design.tables()
                .stream()
                .map(Table::options)
                .anyMatch(options -> !options.globalTable().replicas().isEmpty()
                        || options.encryption() instanceof Encryption.CustomerManaged);
    }

    private String region() {
        return design.regions().stream().findFirst().map(RegionName::value).orElse(USUAL_REGION);
    }
}
