@area:hardening/recovery-codes
Feature: Hardening: recovery codes
  Printed recovery codes open the account when the phone is lost. Each works once.

  Background:
    Given Ada has an account with a second factor
    And Ben has an account with a second factor

  @rule:H-RECOVERYCODE-01
  Rule: A recovery code MUST be accepted only once, and only for its own account

    Example: a recovery code is accepted the first time
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set on the client
      Then Ada is signed in on the client

    Example: a recovery code is refused the second time
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of her set on the browser
      Then Ada is not signed in on the browser

    Example: a second use of a recovery code uses up no other code of the set
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of her set on the browser
      Then it is refused
      And Ada has used up 1 recovery code of the set

    Example: another recovery code of the set is accepted
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 2 of her set on the client
      Then Ada is signed in on the client

    Example: a recovery code entered in two sign-ins at the same time is accepted once
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of her set on the client and on the browser at the same time
      Then 1 of them is accepted

    Scenario Outline: Ada <outcome> with <code>
      Given Ada has generated recovery codes
      And Ben has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada <outcome> on the client

      Examples: of somebody else, and of the owner
        | code                                | outcome          |
        | recovery code 1 of Ben's set        | is not signed in |
        | the last recovery code of Ben's set | is not signed in |
        | recovery code 1 of her set          | is signed in     |

    Example: a recovery code with its last character changed is refused
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set with its last character changed on the client
      Then Ada is not signed in on the client

    Example: a wrong recovery code uses up no code of the set
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set with its last character changed on the client
      Then it is refused
      And Ada has used up 0 recovery codes of the set

    Example: a used recovery code is refused after another code was used
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 2 of her set on the client
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set on the client
      Then it is refused
      And Ada has used up 2 recovery codes of the set

    Scenario Outline: a used recovery code is refused after <meanwhile>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new browser
      And <deed>
      When Ada enters recovery code 1 of her set on the browser
      Then it is refused
      And Ada has used up 1 recovery code of the set

      Examples: what a service might forget it by
        | meanwhile                        | deed                                 |
        | a restart of the service         | the service was restarted            |
        | a change of the account password | Ada has changed the account password |
        | Ben got codes of his own         | Ben has generated recovery codes     |

    Scenario Outline: a used recovery code is refused after <event> and a new sign-in
      Given <capability>
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And <begun>
      And <deed>
      And Ada has begun to sign in on a new browser
      When Ada enters recovery code 1 of her set on the browser
      Then it is refused
      And Ada has used up 1 recovery code of the set

      Examples: what a service might forget it by
        | event                              | begun                                                | deed                                                                      | capability                                                          |
        | a reset by a mailed link           | Ada has requested a link for the forgotten password  | Ada has followed the link                                                 | the service lets people reset a forgotten password by a mailed link |
        | a reset by a code                  | Ada has reported the account password as forgotten   | Ada has reset the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code      |
        | adding and removing another app    | Ada has the authenticator app "Otter"                | Ada has removed the app "Otter"                                           | the service accepts codes of authenticator apps                     |
        | adding and removing another number | Ada has added and verified the number "+12025550144" | Ada has removed the number "+12025550144"                                 | the service lets people add and remove trusted numbers              |

    Scenario Outline: a used recovery code is refused where the number of codes in a set is <count>
      Given the service declares "recoverycode.count" as "<count>"
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <code> on the client
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada is not signed in on the client

      Examples: one, and a few
        | count | code                              |
        | 1     | recovery code 1 of her set        |
        | 2     | the last recovery code of her set |

    Example: a recovery code used before a required password change is refused in the next sign-in
      Given Ada has generated recovery codes
      And the service has required a new password from Ada
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has begun to sign in on a new client
      When Ada enters recovery code 1 of her set on the client
      Then it is refused
      And Ada has used up 1 recovery code of the set

  @rule:H-RECOVERYCODE-02
  Rule: A new set of recovery codes MUST invalidate the earlier set

    Scenario Outline: Ada <outcome> with <code>
      Given Ada has generated recovery codes
      And Ada has generated recovery codes
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then Ada <outcome> on the client

      Examples: of each of three sets
        | code                                      | outcome          |
        | recovery code 1 of her first set          | is not signed in |
        | the last recovery code of her first set   | is not signed in |
        | recovery code 1 of her earlier set        | is not signed in |
        | the last recovery code of her earlier set | is not signed in |
        | recovery code 1 of her set                | is signed in     |
        | the last recovery code of her set         | is signed in     |

    Scenario Outline: after Ada used <code>, the same code is refused
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada enters <code> on the client
      Then it is refused
      And Ada has used up 0 recovery codes of the set

      Examples: by a new set
        | code                               |
        | recovery code 1 of her earlier set |

    Scenario Outline: in a sign-in that began before the new set was generated, Ada <outcome> with <code>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has generated recovery codes
      When Ada enters <code> on the client
      Then Ada <outcome> on the client

      Examples: of the earlier set and of the new one
        | code                               | outcome          |
        | recovery code 1 of her earlier set | is not signed in |
        | recovery code 1 of her set         | is signed in     |

  @rule:H-RECOVERYCODE-03
  Rule: A recovery code MUST have at least 20 bits of entropy and the declared form, and MUST differ from every other one

    Example: every recovery code of a set has the declared form
      When Ada generates recovery codes
      Then it is accepted
      And Ada's recovery codes all differ, and have the declared number and form
      And none of Ada's recovery codes has fewer than 19 bits

    Example: the next set has other recovery codes
      Given Ada has generated recovery codes
      When Ada generates recovery codes
      Then it is accepted
      And none of Ada's recovery codes was shown before

    Example: Ada and Ben have different recovery codes
      Given Ben has generated recovery codes
      When Ada generates recovery codes
      Then it is accepted
      And none of Ada's recovery codes was shown before

    Scenario Outline: every recovery code of a set has the form that "<parameter>" of <value> declares
      Given the service declares "<parameter>" as "<value>"
      When Ada generates recovery codes
      Then it is accepted
      And Ada's recovery codes all differ, and have the declared number and form

      Examples: other forms and numbers
        | parameter             | value  |
        | recoverycode.count    | 2      |
        | recoverycode.count    | 16     |
        | recoverycode.length   | 16     |
        | recoverycode.alphabet | digits |

  @rule:H-RECOVERYCODE-04
  Rule: Wrong recovery codes MUST be counted together with all other wrong codes of the account

    Scenario Outline: Ada <outcome> after <wrong> and one wrong recovery code
      Given the service can send codes by text
      And Ada has generated recovery codes
      And Ada has entered <wrong> on a new client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters recovery code 1 of her set on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                  | outcome          |
        | all but two of the allowed wrong codes | is signed in     |
        | all but one of the allowed wrong codes | is not signed in |

    Scenario Outline: in a later sign-in, Ada <outcome> after <wrong>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      And Ada has begun to sign in on a new client
      And Ada has entered 1 wrong recovery code on the client
      When Ada enters recovery code 1 of her set on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                           | outcome          |
        | all but two of the allowed wrong recovery codes | is signed in     |
        | all but one of the allowed wrong recovery codes | is not signed in |

    Scenario Outline: Ada <outcome> with a texted code after <wrong>
      Given the service can send codes by text
      And Ada has generated recovery codes
      And Ada has been texted a code for a new client
      And Ada has entered <wrong> on the client
      When Ada enters that code on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                           | outcome          |
        | all but one of the allowed wrong recovery codes | is signed in     |
        | the maximum number of wrong recovery codes      | is not signed in |

  @rule:H-RECOVERYCODE-05
  Rule: Generating recovery codes MUST require re-authentication

    Scenario Outline: Ada cannot generate recovery codes <flaw>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      When Ada generates recovery codes <flaw>
      Then it is refused

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Scenario Outline: Ada cannot generate recovery codes <flaw> after every code of the set was used
      Given the service declares "recoverycode.count" as "1"
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered recovery code 1 of her set on the client
      When Ada generates recovery codes <flaw>
      Then it is refused

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Scenario Outline: a refused request for recovery codes <flaw> uses up no code of the set
      Given Ada has generated recovery codes
      When Ada generates recovery codes <flaw>
      Then it is refused
      And Ada has used up 0 recovery codes of the set

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

    Scenario Outline: Ada cannot generate recovery codes <flaw> instead of the password
      Given <capability>
      And Ada has generated recovery codes
      And <secret>
      When Ada generates recovery codes <flaw>
      Then it is refused
      And nothing changed

      Examples: secrets that open less than the password
        | flaw                          | capability                                | secret                                        |
        | with an app-specific password | the service offers app-specific passwords | Ada holds an app-specific password for "Mail" |
        | with a recovery code          | the service offers recovery codes         | Ada has generated recovery codes              |

    Example: Ada can generate recovery codes with the password
      When Ada generates recovery codes
      Then it is accepted

    Scenario Outline: Ada cannot generate her first recovery codes <flaw>
      When Ada generates recovery codes <flaw>
      Then it is refused
      And nothing changed

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

  @rule:H-RECOVERYCODE-06
  Rule: The service MUST notify the owner, at an address on file, when new recovery codes are generated

    Example: a mail arrives when Ada generates recovery codes
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else

    Example: a mail arrives when Ada replaces her recovery codes with a new set
      Given Ada has generated recovery codes
      When Ada generates recovery codes
      Then a mail about it arrives for Ada and for nobody else

    Scenario Outline: no mail arrives when Ada tries to generate recovery codes <flaw>
      Given Ada has generated recovery codes
      When Ada generates recovery codes <flaw>
      Then it is refused
      And no mail arrives for Ada

      Examples: not re-authenticated
        | flaw                  |
        | without the password  |
        | with a wrong password |

  @rule:H-RECOVERYCODE-07
  Rule: Wrong recovery codes MUST be limited

    Scenario Outline: Ada <outcome> with a right recovery code after <wrong>
      Given Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      When Ada enters recovery code 1 of her set on the client
      Then Ada <outcome> on the client

      Examples: around the limit
        | wrong                                           | outcome          |
        | all but one of the allowed wrong recovery codes | is signed in     |
        | the maximum number of wrong recovery codes      | is not signed in |

    Scenario Outline: where "<parameter>" is <value>, Ada <outcome> with a right recovery code after <wrong>
      Given the service declares "<parameter>" as "<value>"
      And Ada has generated recovery codes
      And Ada has begun to sign in on a new client
      And Ada has entered <wrong> on the client
      When Ada enters recovery code 1 of her set on the client
      Then Ada <outcome> on the client

      Examples: around the limit, with codes of other forms
        | parameter             | value  | wrong                                           | outcome          |
        | recoverycode.length   | 16     | all but one of the allowed wrong recovery codes | is signed in     |
        | recoverycode.length   | 16     | the maximum number of wrong recovery codes      | is not signed in |
        | recoverycode.alphabet | digits | all but one of the allowed wrong recovery codes | is signed in     |
        | recoverycode.alphabet | digits | the maximum number of wrong recovery codes      | is not signed in |
        | totp.digits           | 8      | the maximum number of wrong recovery codes      | is not signed in |
