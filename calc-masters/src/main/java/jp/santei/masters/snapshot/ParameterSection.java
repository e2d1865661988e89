package jp.santei.masters.snapshot;

import java.util.List;
import jp.santei.master.Parameter;
import jp.santei.master.Parameters;

/** The dated amounts that no master carries (パラメータ). */
final class ParameterSection implements Section<Parameters> {
    private static final List<Parameter> ALL = List.of(Parameter.values());

    ParameterSection() {}

    @Override
    public void write(Parameters parameters, SectionOutput out) {
        out.rows(
                parameters.rows(),
                (row, to) -> to.text(row.parameter().key())
                        .number(row.from())
                        .number(row.to())
                        .large(row.value())
                        .text(row.status())
                        .text(row.source()));
    }

    @Override
    public Parameters read(SectionInput in) {
        return Parameters.of(in.rows(row -> new Parameters.Row(
                row.constant(ALL, Parameter::key), row.number(), row.number(), row.large(), row.text(), row.text())));
    }
}
