@area:hardening/authenticator-apps @doors
Feature: Hardening: authenticator apps: where secrets are entered

  Each row enters at one of the doors (assay rules --doors) what must not open it; what is right opens it afterwards.

  @rule:H-APP-05
  Rule: Wrong codes of an authenticator app MUST be counted together with all other wrong codes of the account

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                        | entry                         |
        | the code of an authenticator app at a sign-in | nothing                       |
        | the code of an authenticator app at a sign-in | zeros                         |
        | the code of an authenticator app at a sign-in | 123456                        |
        | the code of an authenticator app at a sign-in | it without its last character |
        | the code of an authenticator app at a sign-in | it with one character more    |
        | the code of an authenticator app at a sign-in | what Ben has there            |
        | the code that confirms an authenticator app   | nothing                       |
        | the code that confirms an authenticator app   | zeros                         |
        | the code that confirms an authenticator app   | 123456                        |
        | the code that confirms an authenticator app   | it without its last character |
        | the code that confirms an authenticator app   | it with one character more    |
        | the code that confirms an authenticator app   | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: malformed entries <count>: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And malformed entries <count>
      And Ada has made as many malformed entries: <secret>
      When Ada enters the right one: <secret>
      Then it is <verdict>

      Examples:
        | secret                                        | count        | verdict  |
        | the code of an authenticator app at a sign-in | do not count | accepted |
        | the code of an authenticator app at a sign-in | count        | refused  |
        | the code that confirms an authenticator app   | do not count | accepted |
        | the code that confirms an authenticator app   | count        | refused  |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |
        | the code that confirms an authenticator app   |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                        | other                 |
        | the code of an authenticator app at a sign-in | the code at a sign-in |
        | the code that confirms an authenticator app   | the code at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                        |
        | the code of an authenticator app at a sign-in |

  @rule:H-APP-08
  Rule: Enrolling or removing an authenticator app MUST require re-authentication

    Scenario Outline: <entry> instead of <secret> is refused
      Given Ada and Ben are about to enter this: <secret>
      When Ada enters <entry> instead of this: <secret>
      Then it is refused
      And nothing changed
      And nothing was sent
      And the right one is accepted there

      Examples:
        | secret                                         | entry                         |
        | the password for an authenticator app          | nothing                       |
        | the password for an authenticator app          | zeros                         |
        | the password for an authenticator app          | 123456                        |
        | the password for an authenticator app          | it without its last character |
        | the password for an authenticator app          | it with one character more    |
        | the password for an authenticator app | it with a blank at its end |
        | the password for an authenticator app | it in the other case |
        | the password for an authenticator app          | what Ben has there            |
        | the password that removes an authenticator app | nothing                       |
        | the password that removes an authenticator app | zeros                         |
        | the password that removes an authenticator app | 123456                        |
        | the password that removes an authenticator app | it without its last character |
        | the password that removes an authenticator app | it with one character more    |
        | the password that removes an authenticator app | it with a blank at its end |
        | the password that removes an authenticator app | it in the other case |
        | the password that removes an authenticator app | what Ben has there            |

    Scenario Outline: the right one is accepted just before the lock: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: the right one is refused after the wrong entries that lock it: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one: <secret>
      Then it is refused
      And nothing changed
      And Ben's own is accepted: <secret>

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: starting over does not reset the count: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada starts over to enter this: <secret>
      When Ada makes one more wrong entry: <secret>
      Then it is refused
      And the right one is refused there

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: wrong entries at one place lock the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <other>
      And Ada has made as many wrong entries as lock this: <secret>
      When Ada enters the right one at the other place
      Then it is refused

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: the lock of one place applies to the other: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And wrong entries are counted per account
      And Ada is also about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <other>
      When Ada enters the right one at the other place
      Then it is refused
      And nothing changed

      Examples:
        | secret                                         | other                     |
        | the password for an authenticator app          | the password at a sign-in |
        | the password that removes an authenticator app | the password at a sign-in |

    Scenario Outline: a right entry resets the count of wrong ones: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      And Ada has entered the right one: <secret>
      And Ada has made one wrong entry fewer than locks this: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                |
        | the password for an authenticator app |

    Scenario Outline: the lock applies until its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is just before the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is refused

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |

    Scenario Outline: the lock is over at its end at the same place: <secret>
      Given Ada and Ben are about to enter this: <secret>
      And Ada has made as many wrong entries as lock this: <secret>
      And it is at the end of the lock, after more attempts halfway: <secret>
      When Ada enters the right one: <secret>
      Then it is accepted

      Examples:
        | secret                                         |
        | the password for an authenticator app          |
        | the password that removes an authenticator app |
