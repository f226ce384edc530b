@area:sign-in @doors
Feature: Sign-in: wrong secrets at every prompt

  Each row enters something wrong where the service asks for a secret (assay rules --doors); the right secret is accepted
  afterwards. The row stands under the rule that accepting the wrong secret would break. The service declares how many failed
  attempts lock the prompt, and for how long.

  @rule:SIGNIN-04
  Rule: A wrong code MUST deny access even when the identifier and password are right

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret           | entry                                            |
        | the sign-in code | nothing                                          |
        | the sign-in code | only zeros                                       |
        | the sign-in code | 123456                                           |
        | the sign-in code | the right text without its last character        |
        | the sign-in code | the right text with an extra character           |
        | the sign-in code | the right text in characters of another alphabet |
        | the sign-in code | Ben's                                            |
        | the sign-in code | her account password                             |
        | the sign-in code | her security code                                |

      @edition:two-step
      Examples:
        | secret                           | entry                                            |
        | the code that activates two-step | nothing                                          |
        | the code that activates two-step | only zeros                                       |
        | the code that activates two-step | 123456                                           |
        | the code that activates two-step | the right text without its last character        |
        | the code that activates two-step | the right text with an extra character           |
        | the code that activates two-step | the right text in characters of another alphabet |
        | the code that activates two-step | Ben's                                            |
        | the code that activates two-step | her account password                             |
        | the code that activates two-step | her security code                                |

    Scenario Outline: Ada is refused when she enters <entry> before <secret> is sent to her
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> before the code is sent to her
      Then it is refused
      And nothing changed
      And nothing was sent

      Examples:
        | secret           | entry      |
        | the sign-in code | nothing    |
        | the sign-in code | only zeros |
        | the sign-in code | 123456     |

      @edition:two-step
      Examples:
        | secret                           | entry      |
        | the code that activates two-step | nothing    |
        | the code that activates two-step | only zeros |
        | the code that activates two-step | 123456     |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret           |
        | the sign-in code |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret           |
        | the sign-in code |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: malformed codes <count> as failed attempts when Ada is asked for <secret>
      Given the service asks Ada and Ben for <secret>
      And malformed codes <count> as failed attempts
      And Ada has entered as many malformed codes as the limit of failed attempts
      When Ada makes a correct attempt
      Then it is <verdict>

      Examples:
        | secret           | count        | verdict  |
        | the sign-in code | do not count | accepted |
        | the sign-in code | count        | refused  |

      @edition:two-step
      Examples:
        | secret                           | count        | verdict  |
        | the code that activates two-step | do not count | accepted |
        | the code that activates two-step | count        | refused  |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret           |
        | the sign-in code |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret           |
        | the sign-in code |

    Scenario Outline: just before the declared lock ends, Ada starts over and still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret           |
        | the sign-in code |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: as soon as the declared lock ends, Ada starts over and can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      And Ada has started over and is asked again
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret           |
        | the sign-in code |

      @edition:two-step
      Examples:
        | secret                           |
        | the code that activates two-step |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret           | other                                   |
        | the sign-in code | the account password at sign-in         |
        | the sign-in code | the current password before changing it |
        | the sign-in code | the app-specific password in a program  |
        | the sign-in code | the security code of the keychain       |

  @rule:SIGNIN-30
  Rule: The service MUST ask for the code only after it accepted the identifier and the password

    Scenario Outline: asked for <secret>, Ada enters <entry> and is refused
      Given the service asks Ada and Ben for <secret>
      When Ada enters <entry> instead
      Then it is refused
      And nothing changed
      And nothing was sent
      And a correct attempt at the same prompt is accepted

      Examples:
        | secret                          | entry                                            |
        | the account password at sign-in | nothing                                          |
        | the account password at sign-in | only zeros                                       |
        | the account password at sign-in | 123456                                           |
        | the account password at sign-in | the right text without its last character        |
        | the account password at sign-in | the right text with an extra character           |
        | the account password at sign-in | the right text in characters of another alphabet |
        | the account password at sign-in | the right text followed by a space               |
        | the account password at sign-in | the right text with upper and lower case swapped |
        | the account password at sign-in | Ben's                                            |
        | the account password at sign-in | her app-specific password                        |
        | the account password at sign-in | her security code                                |

    Scenario Outline: one failed attempt short of the limit, Ada can still enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: at the limit of failed attempts, Ada can no longer enter <secret>, but Ben can
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      When Ada makes a correct attempt
      Then it is refused
      And nothing changed
      And Ben's correct attempt is accepted

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: Ada's failed attempts still count after she starts over and is asked again for <secret>
      Given the service asks Ada and Ben for <secret>
      And the service counts failed attempts per account
      And Ada is one failed attempt short of the limit
      And Ada has started over and is asked again
      And Ada has made one more failed attempt
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: a correct attempt to enter <secret> resets Ada's count of failed attempts
      Given the service asks Ada and Ben for <secret>
      And Ada is one failed attempt short of the limit
      And Ada has made a correct attempt
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: at the same prompt, just before the declared lock ends, Ada still cannot enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which is about to end
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: at the same prompt, as soon as the declared lock ends, Ada can again enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada has reached the limit of failed attempts
      And Ada has tried again halfway through the lock, which has just ended
      When Ada makes a correct attempt
      Then it is accepted

      Examples:
        | secret                          |
        | the account password at sign-in |

    Scenario Outline: failed attempts to enter <other> are not counted as failed attempts to enter <secret>
      Given the service asks Ada and Ben for <secret>
      And Ada is already being asked for <other>, and now also for <secret>
      And Ada has failed once to enter <other>
      And Ada is one failed attempt short of the limit
      When Ada makes a correct attempt
      Then it is accepted

      Examples: counts that are not shared
        | secret                          | other                                                |
        | the account password at sign-in | the sign-in code                                     |
        | the account password at sign-in | the code that resets a forgotten password            |
        | the account password at sign-in | the code that verifies an added number               |
        | the account password at sign-in | the code that finishes a recovery                    |
        | the account password at sign-in | the app-specific password in a program               |
        | the account password at sign-in | the security code of the keychain                    |
        | the account password at sign-in | the texted code that lets a device join the keychain |

    Scenario Outline: once simultaneous failed attempts reach the limit, Ada can no longer enter <secret>
      Given the service asks Ada and Ben for <secret>
      And <attempts>
      When Ada makes a correct attempt
      Then it is refused

      Examples:
        | secret                          | attempts                                                           |
        | the account password at sign-in | Ada has reached the limit of failed attempts, all at the same time |
