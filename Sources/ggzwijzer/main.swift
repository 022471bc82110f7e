var program = Program(Terminal())
Terminal.exit(program.run(Array(CommandLine.arguments.dropFirst())))
