from beezy_ai import main
raise SystemExit(main())
