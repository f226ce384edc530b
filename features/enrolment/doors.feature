@area:enrolment @doors
Feature: Enrolment: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:ENROL-07
  Rule: The service MAY ask for the password again before enrolment starts

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                                              | entry                                            |
        | the account password before enrolling in two-factor | nothing                                          |
        | the account password before enrolling in two-factor | only zeros                                       |
        | the account password before enrolling in two-factor | 123456                                           |
        | the account password before enrolling in two-factor | the right text without its last character        |
        | the account password before enrolling in two-factor | the right text with an extra character           |
        | the account password before enrolling in two-factor | the right text in characters of another alphabet |
        | the account password before enrolling in two-factor | the right text followed by a space               |
        | the account password before enrolling in two-factor | the right text with upper and lower case swapped |
        | the account password before enrolling in two-factor | Ben's                                            |
        | the account password before enrolling in two-factor | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                              |
        | the account password before enrolling in two-factor |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                                              |
        | the account password before enrolling in two-factor |

    Scenario Outline: once Ada has failed too often to enter <secret>, she cannot enter <other> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <other>
      Then it is refused

      Examples:
        | secret                                              | other                           |
        | the account password before enrolling in two-factor | the account password at sign-in |

    Scenario Outline: once Ada has failed too often to enter <other>, she cannot enter <secret> either
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is already being asked for <secret>, and now also for <other>
      And Ada has reached the limit of failed attempts
      When Ada correctly enters <secret>
      Then it is refused
      And nothing changed

      Examples:
        | secret                                              | other                           |
        | the account password before enrolling in two-factor | the account password at sign-in |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                              |
        | the account password before enrolling in two-factor |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                                              |
        | the account password before enrolling in two-factor |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                                              | attempts                                                           |
        | the account password before enrolling in two-factor | Ada has reached the limit of failed attempts, all at the same time |

  @rule:ENROL-16
  Rule: A wrong enrolment code MUST NOT verify the number or turn two-factor on

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                     | entry                                            |
        | the code sent at enrolment | nothing                                          |
        | the code sent at enrolment | only zeros                                       |
        | the code sent at enrolment | 123456                                           |
        | the code sent at enrolment | the right text without its last character        |
        | the code sent at enrolment | the right text with an extra character           |
        | the code sent at enrolment | the right text in characters of another alphabet |
        | the code sent at enrolment | Ben's                                            |
        | the code sent at enrolment | her account password                             |
        | the code sent at enrolment | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                     |
        | the code sent at enrolment |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                     |
        | the code sent at enrolment |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret                     | count        | verdict  |
        | the code sent at enrolment | do not count | accepted |
        | the code sent at enrolment | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                     |
        | the code sent at enrolment |

    Scenario Outline: just before the declared lock ends, Ada starts over and still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                     |
        | the code sent at enrolment |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                     |
        | the code sent at enrolment |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                     | other                             |
        | the code sent at enrolment | the account password at sign-in   |
        | the code sent at enrolment | the security code of the keychain |
