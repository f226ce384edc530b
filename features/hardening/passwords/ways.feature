@area:hardening/passwords
Feature: Hardening: each way to choose a password
  The rules for passwords hold wherever one is chosen: for a new account, at a reset, when the
  service requires a new one, and at the end of a recovery.

  @rule:H-PASSWORD-01
  Rule: A password of fewer than eight characters MUST be refused

    Scenario Outline: a password of 7 characters that is <password> is refused
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants a password of 7 characters
      When Ada <deed>
      Then it is refused
      And Ada's old password works

      Examples: of an account that exists
        | password                              | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

    Example: a password of 7 characters for a new account is refused
      Given the service lets people create an account
      And Ada wants a password of 7 characters
      When Ada creates an account
      Then it is refused

  @rule:H-PASSWORD-02
  Rule: A password of 64 characters MUST be accepted

    Scenario Outline: a password of 64 characters that is <password> is accepted and works
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants a password of 64 characters
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples: of an account that exists
        | password                              | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

    Example: a password of 64 characters for a new account is accepted
      Given the service lets people create an account
      And Ada wants a password of 64 characters
      When Ada creates an account
      Then it is accepted

  @rule:H-PASSWORD-03
  Rule: A password MUST NOT be required to contain certain kinds of characters

    Scenario Outline: a long password without <lack> that is <password> is accepted
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants a password without <lack>
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples: of an account that exists
        | password                              | lack             | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | a digit          | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a digit          | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a digit          | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a digit          | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a digit          | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |
        | chosen at a reset on a trusted device | a capital letter | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a capital letter | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a capital letter | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a capital letter | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a capital letter | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |
        | chosen at a reset on a trusted device | a small letter   | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a small letter   | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a small letter   | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a small letter   | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a small letter   | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

    Scenario Outline: a long password without <lack> for a new account is accepted
      Given the service lets people create an account
      And Ada wants a password without <lack>
      When Ada creates an account
      Then it is accepted

      Examples: of a new account
        | lack             |
        | a digit          |
        | a capital letter |
        | a small letter   |

  @rule:H-PASSWORD-04
  Rule: A password MUST be compared in full and exactly as it was chosen

    Scenario Outline: <form> that is <password> is compared exactly and in full
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants <form>
      When Ada <deed>
      Then Ada's password is exactly the chosen one, or unchanged

      Examples: of an account that exists
        | password                              | form                                              | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | a password with a space at each end               | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a password with a space at each end               | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a password with a space at each end               | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a password with a space at each end               | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a password with a space at each end               | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |
        | chosen at a reset on a trusted device | a password that is 100 characters long            | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a password that is 100 characters long            | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a password that is 100 characters long            | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a password that is 100 characters long            | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a password that is 100 characters long            | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |
        | chosen at a reset on a trusted device | a password in which only a capital letter differs | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | a password in which only a capital letter differs | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | a password in which only a capital letter differs | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | a password in which only a capital letter differs | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | a password in which only a capital letter differs | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

  @rule:H-PASSWORD-05
  Rule: A commonly used password MUST be refused

    Scenario Outline: the common password "iloveyou" that is <password> is refused
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants the password "iloveyou"
      When Ada <deed>
      Then it is refused
      And Ada's old password works

      Examples: of an account that exists
        | password                              | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

    Example: the common password "iloveyou" for a new account is refused
      Given the service lets people create an account
      And Ada wants the password "iloveyou"
      When Ada creates an account
      Then it is refused

  @rule:H-PASSWORD-06
  Rule: Spaces and letters of every script MUST be accepted in a password

    Scenario Outline: a password with spaces and letters of other scripts that is <password> is accepted, and works
      Given <capability>
      And Ada has an account with a second factor
      And Ada's date of birth is "1980-04-01"
      And <begun>
      And <then>
      And Ada wants the password "Zażółć Привет 東京 42"
      When Ada <deed>
      Then it is accepted
      And Ada's new password works

      Examples: of an account that exists
        | password                              | begun                                                 | then                                               | deed                                                               | capability                                                            |
        | chosen at a reset on a trusted device | Ada has begun to sign in on a new browser             | Ada has begun to sign in on a new browser          | resets the account password on her trusted phone                   | the service lets people reset the account password on trusted devices |
        | chosen at a reset with a code         | Ada has reported the account password as forgotten    | Ada has begun to sign in on a new browser          | resets the forgotten password with the code sent to "+12025550101" | the service lets people reset a forgotten password with a code        |
        | chosen at a reset by a mailed link    | Ada has requested a link for the forgotten password   | Ada has begun to sign in on a new browser          | follows the new link                                               | the service lets people reset a forgotten password by a mailed link   |
        | chosen when the service requires one  | Ada has been asked for a new password on a new client | Ada has begun to sign in on a new browser          | chooses the required password on the client                        | the service can require a new password                                |
        | chosen in a recovery                  | Ada has asked for recovery with full information      | it is at the end of the waiting time of a recovery | finishes the recovery                                              | the service offers account recovery                                   |

    Example: a password with spaces and letters of other scripts for a new account is accepted
      Given the service lets people create an account
      And Ada wants the password "Zażółć Привет 東京 42"
      When Ada creates an account
      Then it is accepted
